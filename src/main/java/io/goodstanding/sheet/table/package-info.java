/** What a spreadsheet says: its text, its columns, its days and numbers. Knows no database and no screen. */
@NullMarked
package io.goodstanding.sheet.table;

import org.jspecify.annotations.NullMarked;
