package io.goodstanding.incident;

import java.time.Instant;

/**
 * A picture of what LinkedIn showed, without its bytes.
 *
 * @param name of the file that was sent, for people only
 * @param mediaType of what is kept, which is drawn anew
 */
public record Screenshot(
        long id, long incidentId, String name, String mediaType, int width, int height, String addedBy, Instant at) {}
