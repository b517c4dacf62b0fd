/**
 * Draws pictures anew that people send, without trusting them: the kind and the size are read from the bytes before
 * anything is decoded, and nothing but the pixels comes through. Pure Java.
 */
@NullMarked
package io.goodstanding.incident.picture;

import org.jspecify.annotations.NullMarked;
