package io.goodstanding.intake.archive;

import java.util.List;
import java.util.Optional;

/**
 * One kind of file in the archive: its name, its columns, and how a row is taken in. To read another kind, implement
 * this and add it where {@link ArchiveReader} lists what it opens. An instance serves one archive and keeps its rows.
 */
interface ArchiveFile {

    /** Without ending and number, such as {@code Invitations}. */
    String stem();

    List<Column> columns();

    /** The column whose form decides whether the file can be understood at all. */
    default Optional<Column> dateColumn() {
        return Optional.empty();
    }

    /** Takes the row in, or says why it is left out. May refuse the archive if the row shows that all are suspect. */
    Optional<SkipReason> take(Row row);
}
