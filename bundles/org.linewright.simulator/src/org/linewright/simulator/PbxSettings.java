package org.linewright.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The switches of the PBX. What is certain about a Crown Centrex and what is a guess stands in this bundle's README.
 *
 * @param authentication who gets in
 * @param registration what a REGISTER is granted
 * @param overload when it is too much
 * @param uniqueness where an account name must be unique (X8)
 * @param calls how calls go
 * @param numbers the numbers of each domain, by its name in lower case
 * @param media where the media of calls goes
 */
public record PbxSettings(Authentication authentication, Registration registration, Overload overload,
        Uniqueness uniqueness, CallRules calls, Map<String, Numbering> numbers, MediaRules media) {

    /** How a Crown Centrex behaves, as far as it is known. */
    public static final PbxSettings CROWN = new PbxSettings(
            new Authentication(List.of(DigestAlgorithm.MD5), Optional.empty(), Duration.ofMinutes(5),
                    WrongPassword.FORBIDDEN, UnknownAccount.NOT_FOUND),
            new Registration(Duration.ofHours(1), Duration.ofHours(1), Optional.empty(), Duration.ofMinutes(1),
                    SecondContact.KEPT),
            new Overload(OptionalInt.empty(), Overloaded.UNAVAILABLE, Duration.ofSeconds(5)), //
            Uniqueness.DOMAIN);

    public PbxSettings {
        numbers = Map.copyOf(numbers);
    }

    /** With the usual calls and media, and no numbers. */
    public PbxSettings(Authentication authentication, Registration registration, Overload overload,
            Uniqueness uniqueness) {
        this(authentication, registration, overload, uniqueness, CallRules.USUAL, Map.of(), MediaRules.USUAL);
    }

    /** The answer to a wrong password (X2). */
    public enum WrongPassword {
        /** 403. */
        FORBIDDEN,
        /** A new 401. */
        CHALLENGED
    }

    /** The answer to an account that does not exist. */
    public enum UnknownAccount {
        /** 404. */
        NOT_FOUND,
        /** 403. */
        FORBIDDEN
    }

    /** What a second Contact of one account does (X6, X7). */
    public enum SecondContact {
        /** Both stay bound and are listed: the signalling faults that the original warns of. */
        KEPT,
        /** The last one to register takes the account over. */
        REPLACES
    }

    /** The answer to one REGISTER too many (X10). */
    public enum Overloaded {
        /** 503 with Retry-After. */
        UNAVAILABLE,
        /** 500. */
        SERVER_ERROR
    }

    /** Where an account name must be unique (X8). */
    public enum Uniqueness {
        DOMAIN,
        PBX
    }

    /**
     * Who gets in.
     *
     * @param algorithms the challenges, best first; never empty
     * @param realm the realm of every domain; empty takes the domain itself
     * @param nonceLifetime how long a nonce serves before it is stale
     * @param wrongPassword the answer to a wrong password
     * @param unknownAccount the answer to an account that does not exist
     */
    public record Authentication(List<DigestAlgorithm> algorithms, Optional<String> realm, Duration nonceLifetime,
            WrongPassword wrongPassword, UnknownAccount unknownAccount) {

        public Authentication {
            algorithms = List.copyOf(algorithms);
            if (algorithms.isEmpty() || realm.filter(name -> !name.matches("[\\w.@ -]+")).isPresent()) {
                throw new IllegalArgumentException("No challenge: " + algorithms + " for " + realm);
            }
        }

        /** The realm of a domain's challenges. */
        public String realmOf(String domain) {
            return realm.orElse(domain);
        }

        public Authentication withAlgorithms(DigestAlgorithm... others) {
            return new Authentication(List.of(others), realm, nonceLifetime, wrongPassword, unknownAccount);
        }

        public Authentication withRealm(String other) {
            return new Authentication(algorithms, Optional.of(other), nonceLifetime, wrongPassword, unknownAccount);
        }

        public Authentication withWrongPassword(WrongPassword other) {
            return new Authentication(algorithms, realm, nonceLifetime, other, unknownAccount);
        }

        public Authentication withUnknownAccount(UnknownAccount other) {
            return new Authentication(algorithms, realm, nonceLifetime, wrongPassword, other);
        }
    }

    /**
     * What a REGISTER is granted.
     *
     * @param most the longest grant, whatever is asked for (X3)
     * @param usual the grant when nothing is asked for
     * @param least below this a REGISTER is answered 423; empty takes any (X5)
     * @param quiet above this the account's log warns of a long register interval (X4)
     * @param secondContact what a second Contact does
     */
    public record Registration(Duration most, Duration usual, Optional<Duration> least, Duration quiet,
            SecondContact secondContact) {

        public Registration withLeast(Duration other) {
            return new Registration(most, usual, Optional.of(other), quiet, secondContact);
        }

        public Registration withSecondContact(SecondContact other) {
            return new Registration(most, usual, least, quiet, other);
        }
    }

    /**
     * When it is too much.
     *
     * @param registersPerSecond how many REGISTERs a second are let in; empty lets all in
     * @param answer what the others get
     * @param retryAfter when they may come back
     */
    public record Overload(OptionalInt registersPerSecond, Overloaded answer, Duration retryAfter) {
    }

    /** The numbers of a domain. */
    public Numbering numbering(String domain) {
        return numbers.getOrDefault(domain, Numbering.NONE);
    }

    public PbxSettings with(Authentication other) {
        return new PbxSettings(other, registration, overload, uniqueness, calls, numbers, media);
    }

    public PbxSettings with(Registration other) {
        return new PbxSettings(authentication, other, overload, uniqueness, calls, numbers, media);
    }

    public PbxSettings with(Overload other) {
        return new PbxSettings(authentication, registration, other, uniqueness, calls, numbers, media);
    }

    public PbxSettings with(Uniqueness other) {
        return new PbxSettings(authentication, registration, overload, other, calls, numbers, media);
    }

    public PbxSettings with(CallRules other) {
        return new PbxSettings(authentication, registration, overload, uniqueness, other, numbers, media);
    }

    public PbxSettings with(MediaRules other) {
        return new PbxSettings(authentication, registration, overload, uniqueness, calls, numbers, other);
    }

    /** With these numbers of all domains and no others. */
    public PbxSettings withNumbers(Map<String, Numbering> others) {
        return new PbxSettings(authentication, registration, overload, uniqueness, calls, others, media);
    }

    /** With other numbers for one domain. */
    public PbxSettings with(String domain, Numbering other) {
        Map<String, Numbering> all = new HashMap<>(numbers);
        all.put(new AccountId(domain, "").domain(), other);
        return new PbxSettings(authentication, registration, overload, uniqueness, calls, all, media);
    }
}
