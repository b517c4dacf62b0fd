package io.goodstanding.sheet.table;

import io.goodstanding.shared.Phrase;

/**
 * Why a row is left out.
 *
 * @param row as a spreadsheet program counts
 * @param column its name; empty where it is about the whole row
 * @param text what stands there
 */
public record RowError(int row, String column, String text, Phrase why) {}
