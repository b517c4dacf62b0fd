package io.goodstanding.intake;

/** The name of an uploaded file as it is kept: without folders, without characters that nobody sees. */
final class ShownFileName {

    /** Characters; as long as the column. */
    private static final int LONGEST = 200;

    private ShownFileName() {}

    static String of(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
