package io.goodstanding.incident;

/** The bytes of a screenshot, as this application drew them. */
public record ScreenshotContent(String mediaType, byte[] bytes) {}
