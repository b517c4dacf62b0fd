package io.goodstanding.intake.archive;

import java.util.List;
import java.util.Optional;

/**
 * One kind of file in the archive: its name, its columns, and how a row is taken in. To read another kind, implement
 * this and add it to {@link KnownFiles}. An instance serves one archive and keeps its rows.
 */
interface ArchiveFile {

    /** Without ending and number, such as {@code Invitations}. */
    String stem();

    /** The folder in which it lies, if it has one of its own. */
    default Optional<String> folder() {
        return Optional.empty();
    }

    /** What the rep has to tick before it is opened. */
    default Optional<OptionalPart> part() {
        return Optional.empty();
    }

    List<Column> columns();

    /** The column whose form decides whether the file can be understood at all. */
    default Optional<Column> dateColumn() {
        return Optional.empty();
    }

    /** Takes the row in, or says why it is left out. May refuse the archive if the row shows that all are suspect. */
    Optional<SkipReason> take(Row row);
}
