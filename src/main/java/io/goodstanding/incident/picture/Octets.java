package io.goodstanding.incident.picture;

import java.nio.charset.StandardCharsets;

/** Bytes with the numbers in them; reading past the end throws {@link IndexOutOfBoundsException}. */
record Octets(byte[] bytes) {

    int size() {
        return bytes.length;
    }

    int at(int index) {
        return bytes[index] & 0xFF;
    }

    /** Two bytes, the greater one first. */
    int big2(int index) {
        return at(index) << 8 | at(index + 1);
    }

    /** Four bytes, the greatest first; negative for what no length can be. */
    int big4(int index) {
        return big2(index) << 16 | big2(index + 2);
    }

    int little2(int index) {
        return at(index + 1) << 8 | at(index);
    }

    int little3(int index) {
        return at(index + 2) << 16 | little2(index);
    }

    int little4(int index) {
        return little2(index + 2) << 16 | little2(index);
    }

    boolean saysAt(int index, String letters) {
        byte[] wanted = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (index < 0 || index + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[index + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
