package org.linewright.workbench.line.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.Secret;
import org.linewright.pbx.Keys;
import org.linewright.workbench.kit.PracticePbx;
import org.linewright.workbench.line.draft.Passwords;

/** The wizard filled with what the embedded PBX offers. */
record PracticeOpening(PracticePbx.Offer offer) {

    Opening opening() {
        return Opening.practice(fields(),
                entries -> entries.block(0, BlockForm.PASSWORDS, block -> block.withPasswords(passwords())));
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("driver", offer.driver());
        fields.put("field." + Keys.HOST, offer.address().getAddress().getHostAddress());
        fields.put("field." + Keys.PORT, String.valueOf(offer.address().getPort()));
        fields.put("field." + Keys.DOMAIN, offer.domain());
        fields.put("block.0.names", offer.users());
        return fields;
    }

    private Passwords passwords() {
        return new Passwords.Each(new Secret(offer.passwords()
                .entrySet()
                .stream()
                .map(one -> one.getKey() + "\t" + one.getValue().reveal())
                .collect(Collectors.joining("\n"))));
    }
}
