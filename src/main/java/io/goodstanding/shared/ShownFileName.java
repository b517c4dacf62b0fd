package io.goodstanding.shared;

/** The name of an uploaded file as it is kept: without folders, without characters that nobody sees. */
public final class ShownFileName {

    /** Characters; as long as the column. */
    private static final int LONGEST = 200;

    private ShownFileName() {}

    public static String of(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
