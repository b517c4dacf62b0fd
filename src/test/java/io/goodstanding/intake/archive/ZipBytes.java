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
        for (int i = zip.limit() - 22; i >= 0; i--) {
            if (zip.getInt(i) == END) {
                zip.putShort(i + 8, (short) entries).putShort(i + 10, (short) entries);
                return this;
            }
        }
        throw new IllegalArgumentException("No zip");
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
