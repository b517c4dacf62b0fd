package io.goodstanding.access;

/** What every answer tells the browser not to do, in one place for pages and for everything else. */
public final class SecurityHeaders {

    /**
     * Scripts and connections from this server only, and nobody may put the application into a frame. Vaadin's start
     * page has inline scripts, hence {@code unsafe-inline}; LitRenderer compiles templates, hence {@code unsafe-eval}.
     */
    public static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    public static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=()";

    public static final String REFERRER_POLICY = "same-origin";

    private SecurityHeaders() {}
}
