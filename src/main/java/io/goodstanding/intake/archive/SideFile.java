package io.goodstanding.intake.archive;

/**
 * A smaller file about the account. If it is broken it is left out and reported, while the rest of the archive is taken:
 * nothing else is counted wrongly without it.
 */
interface SideFile extends ArchiveFile {}
