package io.goodstanding.sheet.cases;

import io.goodstanding.sheet.table.SheetRow;
import io.goodstanding.team.RepName;
import io.goodstanding.ticket.CaseTold;

/** What a row tells about a case of a rep. */
public record CaseLine(SheetRow row, RepName rep, CaseTold told) {}
