package org.linewright.simulator.plan;

import org.linewright.simulator.AccountId;
import org.linewright.simulator.Route;

/** What somebody dialled. */
public sealed interface Meaning {

    /** As the PBX understands it, for people. */
    String understood();

    /** A route of the own domain, by its extension or its whole number. */
    record Internal(Route route) implements Meaning {
        @Override
        public String understood() {
            return route.number();
        }
    }

    /** An account by its name. */
    record Person(AccountId account) implements Meaning {
        @Override
        public String understood() {
            return account.name();
        }
    }

    /** A number of the outside world. */
    record Outside(Kind kind, String understood) implements Meaning {
    }

    /** Nothing that is known here. */
    record Unknown(Reason reason, String understood) implements Meaning {
    }

    /** Which outside. */
    enum Kind {
        /** 110 and 112. */
        EMERGENCY,
        /** 115, 116xxx and 118xx. */
        SERVICE,
        /** Any other number. */
        SUBSCRIBER
    }

    /** Why a number is unknown. */
    enum Reason {
        /** Neither a number nor an account. */
        NOBODY,
        /** It is in the own block of numbers, but no route has it. */
        NO_ROUTE,
        /** It lacks its area code. */
        NO_AREA_CODE,
        /** It lacks the trunk code. */
        NO_TRUNK_CODE
    }
}
