package io.goodstanding.triage.ui;

/** What is one screen on a phone; on a desk all of them stand on one page. */
enum Step {
    WHOSE,
    CHOICE,
    QUESTIONS,
    WHEN,
    WORDING,
    MORE,
    PREVIEW
}
