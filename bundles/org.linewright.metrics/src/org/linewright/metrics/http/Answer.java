package org.linewright.metrics.http;

import java.nio.charset.StandardCharsets;

/** What is answered to one request. */
record Answer(int status, String type, byte[] body) {

    static Answer text(int status, String words) {
        return new Answer(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(int status, String json) {
        return new Answer(status, "application/json", (json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
