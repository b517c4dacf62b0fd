package io.goodstanding.access;

import java.time.Instant;

/**
 * The secret part of a link with which one person chooses a password, once. Shown to the admin when it is made and
 * never again.
 *
 * @param path the part of the address after the host, with the secret
 */
public record OneTimeLink(String path, Instant expiresAt) {}
