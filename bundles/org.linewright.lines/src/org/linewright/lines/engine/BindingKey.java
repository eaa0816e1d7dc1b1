package org.linewright.lines.engine;

import org.linewright.sip.ServerAddress;

/** Which binding at which registrar a line is: the same key never has two running lines. */
record BindingKey(String user, String domain, ServerAddress server) {

    static BindingKey of(WantedLine line) {
        return new BindingKey(line.id().user(), line.domain(), line.server());
    }
}
