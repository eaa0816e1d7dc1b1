package org.linewright.sip.probe;

import org.linewright.sip.message.Response;

/** A final answer, and the socket that it came to. */
record Answer(Flow at, Response response) {
}
