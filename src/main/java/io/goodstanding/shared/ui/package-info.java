/**
 * Small pieces of the screen that every feature uses: glyphs, badges, bars, drawings, cells of grids. They know colours
 * and shapes, never business rules: a caller passes the look and the already translated words.
 */
@NullMarked
@NamedInterface("ui")
package io.goodstanding.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
