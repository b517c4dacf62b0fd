package io.goodstanding.playbook;

import io.goodstanding.limit.SourceKind;
import java.time.LocalDate;

/**
 * Who says that a step helps.
 *
 * @param says what, in own words; may be empty
 * @param checked when somebody last looked whether it is still so
 * @param link where; may be empty
 */
public record StepSource(SourceKind kind, String says, LocalDate checked, String link) {}
