package io.goodstanding.incident.picture;

/** A picture as this application drew it. */
public record Picture(String mediaType, byte[] bytes, int width, int height) {

    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";
}
