package io.goodstanding.limit;

/** Who says so: every number and every range that the product shows names one of these. */
public enum SourceKind {
    /** LinkedIn's own help pages or agreement. */
    OFFICIAL,
    /** The published guide on reaching support and regaining access. */
    ARTICLE_A,
    /** The published field guide on getting out of a restriction; its numbers are old. */
    ARTICLE_B,
    /** What practitioners report and measure. */
    COMMUNITY,
    /** This team's own choice. */
    TEAM
}
