package io.goodstanding.intake.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Changes single fields of a zip, as an attacker or a broken download would. */
final class ZipBytes {

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;

    private final ByteBuffer zip;

    private ZipBytes(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ZipBytes of(byte[] zip) {
        return new ZipBytes(zip);
    }

    ZipBytes encrypted(String name) {
        int entry = entry(name);
        zip.putShort(entry + 8, (short) (zip.getShort(entry + 8) | 1));
        return this;
    }

    ZipBytes method(String name, int method) {
        zip.putShort(entry(name) + 10, (short) method);
        return this;
    }

    /** A symbolic link, as Unix packs it. */
    ZipBytes link(String name) {
        int entry = entry(name);
        zip.put(entry + 5, (byte) 3).putInt(entry + 38, 0xA1FF << 16);
        return this;
    }

    /** Every name of that beginning becomes one and the same of the same length. */
    static byte[] sameNames(byte[] zip, String beginning, String name) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replaceAll(beginning + "\\d{" + (name.length() - beginning.length()) + "}", name)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    ZipBytes checksum(String name, int checksum) {
        zip.putInt(entry(name) + 16, checksum);
        return this;
    }

    ZipBytes declaredSize(String name, long size) {
        zip.putInt(entry(name) + 24, (int) size);
        return this;
    }

    ZipBytes declaredEntries(int entries) {
        int end = end(zip);
        zip.putShort(end + 8, (short) entries).putShort(end + 10, (short) entries);
        return this;
    }

    /** Overwrites the packed bytes of an entry: whoever opens it fails. */
    ZipBytes scrambled(String name) {
        int entry = entry(name);
        int local = zip.getInt(entry + 42);
        int start = local + 30 + zip.getShort(local + 26) + zip.getShort(local + 28);
        for (int i = start; i < start + zip.getInt(entry + 20); i++) {
            zip.put(i, (byte) 0xFF);
        }
        return this;
    }

    /**
     * Something behind the end record, and in the last entry's comment a clean table of contents with an end record of
     * its own that reaches to the end of the file: a check that goes on looking finds that one, the platform the first.
     */
    static byte[] twoTables(byte[] zip, byte[] decoy) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        byte[] hidden = decoy.clone();
        ByteBuffer inner = ByteBuffer.wrap(hidden).order(ByteOrder.LITTLE_ENDIAN);
        int innerEnd = end(inner);
        int directory = inner.getInt(innerEnd + 16);
        int length = hidden.length - directory;
        int last = lastEntry(bytes, end);
        ByteBuffer made = ByteBuffer.allocate(zip.length + length + 1).order(ByteOrder.LITTLE_ENDIAN);
        made.put(zip, 0, end)
                .put(hidden, directory, length)
                .put(zip, end, zip.length - end)
                .put((byte) 0);
        made.putShort(last + 32, (short) length);
        made.putInt(end + length + 12, bytes.getInt(end + 12) + length);
        made.putShort(end + innerEnd - directory + 20, (short) (zip.length - end + 1));
        return made.array();
    }

    private static int end(ByteBuffer zip) {
        for (int i = zip.limit() - 22; i >= 0; i--) {
            if (zip.getInt(i) == END) {
                return i;
            }
        }
        throw new IllegalArgumentException("No zip");
    }

    private static int lastEntry(ByteBuffer zip, int end) {
        int entry = zip.getInt(end + 16);
        int next = entry;
        while (next < end) {
            entry = next;
            next = entry + 46 + zip.getShort(entry + 28) + zip.getShort(entry + 30) + zip.getShort(entry + 32);
        }
        return entry;
    }

    byte[] bytes() {
        return zip.array();
    }

    private int entry(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < zip.limit() - 46; i++) {
            if (zip.getInt(i) == DIRECTORY_ENTRY && zip.getShort(i + 28) == wanted.length) {
                byte[] found = new byte[wanted.length];
                zip.get(i + 46, found);
                if (new String(found, StandardCharsets.UTF_8).equals(name)) {
                    return i;
                }
            }
        }
        throw new IllegalArgumentException("No entry " + name);
    }
}
