package org.linewright.operations.verify;

import java.util.List;
import java.util.Optional;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.pbx.OfferedCode;

/** The fifteen codes of a Crown. */
final class Codes {

    static final List<OfferedCode> ALL = List.of(code(Feature.CLIR_ON, "*31"), code(Feature.CLIR_OFF, "*32"),
            code(Feature.FORWARD_ALWAYS_ON, "*72*<NUMBER>"), code(Feature.FORWARD_ALWAYS_OFF, "*72*"),
            code(Feature.FORWARD_AFTER_ON, "*72*<NUMBER>*<SECONDS>"), code(Feature.FORWARD_ALL_OFF, "*73*"),
            code(Feature.DND_ROUTE_ON, "*76"), code(Feature.DND_ROUTE_OFF, "*77"), code(Feature.DND_GLOBAL_ON, "*78"),
            code(Feature.DND_GLOBAL_OFF, "*79"), code(Feature.PICKUP_DOMAIN, "*80"),
            code(Feature.PICKUP_EXTENSION, "*8<NUMBER>"), code(Feature.MAILBOX_LISTEN, "*99"),
            code(Feature.MAILBOX_CALL, "*990"), code(Feature.MAILBOX_GREETING, "*991"));

    private Codes() {
    }

    private static OfferedCode code(Feature feature, String template) {
        return new OfferedCode(feature, new CodeTemplate(template), feature.label(), Optional.empty());
    }
}
