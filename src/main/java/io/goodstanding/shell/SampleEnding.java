package io.goodstanding.shell;

/** Ends the sample; answered by the module that made it. */
public interface SampleEnding {

    /** Removes the sample company whole. Every session that looks at it ends with its next click. */
    void end();
}
