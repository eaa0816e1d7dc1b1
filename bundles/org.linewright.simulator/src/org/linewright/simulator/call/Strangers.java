package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Accounts;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Trunk;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.registrar.Answer;

/** Those on the other side of the trunk; in the PBX they have names that no account can have (X8). */
record Strangers(Accounts accounts, Routing routing, Supplier<PbxSettings> settings) {

    private static final String TRUNK = "trunk-";

    /** The trunk by which this came; empty when somebody of the house says it, or says that he is. */
    Optional<Trunk> trunk(SipRequest request, InetSocketAddress from) {
        return trunk().filter(trunk -> trunk.holds(from) && !accounts.serves(Reception.caller(request).domain()));
    }

    /** Nobody is told by a trunk what to dial outside: that costs money. */
    Optional<Answer> refusal(SipRequest invite, Trunk trunk) {
        if (invite.headers().first("Replaces").isPresent()) {
            return Optional.of(Answer.of(403));
        }
        return accounts.serves(trunk.domain()) && routing.owns(trunk.domain(), Reception.dialled(invite))
                ? Optional.empty()
                : Optional.of(Answer.of(404));
    }

    /** His name here. */
    static AccountId named(SipRequest request, Trunk trunk) {
        return new AccountId(trunk.domain(),
                TRUNK + Reception.caller(request).name().replaceAll("[^0-9A-Za-z+._-]", "_"));
    }

    static boolean hold(AccountId caller) {
        return caller.name().startsWith(TRUNK);
    }

    /** What he called himself. */
    static String number(AccountId caller) {
        return hold(caller) ? caller.name().substring(TRUNK.length()) : caller.name();
    }

    /** Where a domain really calls outside; empty when the PBX plays that. */
    Optional<InetSocketAddress> towards(String domain) {
        return trunk().filter(trunk -> trunk.domain().equals(domain)).flatMap(Trunk::towards);
    }

    private Optional<Trunk> trunk() {
        return settings.get().calls().outside().trunk();
    }
}
