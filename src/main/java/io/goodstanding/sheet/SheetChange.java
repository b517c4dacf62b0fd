package io.goodstanding.sheet;

import io.goodstanding.account.BroughtNumber;
import io.goodstanding.sheet.table.SheetNumber;
import java.util.Optional;

/**
 * What bringing a file in does to one number.
 *
 * @param before what an earlier spreadsheet said
 */
public record SheetChange(SheetNumber number, Optional<BroughtNumber> before) {}
