package io.goodstanding.intake.archive;

import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;

/**
 * The name of one entry. A known file lies at the root or in one folder, some in a folder of their own besides;
 * LinkedIn numbers some names and writes others with or without a space or underscore, re-packing changes their case.
 *
 * @param path with slashes of one kind
 */
record EntryName(String path) {

    private static final String ENDING = ".csv";

    static EntryName of(ZipEntry entry) {
        return new EntryName(entry.getName().replace('\\', '/'));
    }

    boolean isOf(ArchiveFile kind) {
        String folder = folder(kind);
        boolean shallow = folder.indexOf('/') == folder.length() - 1;
        return shallow && isNamed(parts().get(parts().size() - 1), kind.stem());
    }

    /** Where the archive begins for this file: empty or ending with a slash. */
    String folder(ArchiveFile kind) {
        List<String> parts = parts();
        int above = parts.size() - 1;
        if (above > 0
                && kind.folder().filter(parts.get(above - 1)::equalsIgnoreCase).isPresent()) {
            above--;
        }
        return above == 0 ? "" : String.join("/", parts.subList(0, above)) + "/";
    }

    private static boolean isNamed(String file, String stem) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(ENDING)
                && comparable(name.substring(0, name.length() - ENDING.length()).replaceAll("_\\d+$", ""))
                        .equals(comparable(stem.toLowerCase(Locale.ROOT)));
    }

    private static String comparable(String name) {
        return name.replaceAll("[ _]", "");
    }

    private List<String> parts() {
        return List.of(path.split("/", -1));
    }
}
