package org.linewright.drivers.internal.seal;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXReason;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/**
 * What speaks against a signer. He is trusted when his own certificate is among those trusted here, or when one that is
 * among them, and may issue certificates, issued it.
 */
final class Trust {

    /** RFC 5280 §4.2.1.12: code signing, or any purpose. */
    private static final Set<String> FOR_CODE = Set.of("1.3.6.1.5.5.7.3.3", "2.5.29.37.0");

    private final Set<X509Certificate> trusted;
    private final Set<X509Certificate> authorities;
    private final InstantSource clock;

    Trust(Set<X509Certificate> trusted, InstantSource clock) {
        this.trusted = trusted;
        this.authorities = trusted.stream().filter(Trust::mayIssue).collect(Collectors.toUnmodifiableSet());
        this.clock = clock;
    }

    /** Nothing when the owner of the first certificate is trusted; each certificate is issued by the next. */
    List<Trouble> doubts(String jar, List<X509Certificate> chain) {
        X509Certificate own = chain.getFirst();
        Instant now = clock.instant();
        return Stream.of(dates(jar, own, now), purpose(jar, own), origin(jar, chain, now))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Trouble> dates(String jar, X509Certificate one, Instant now) {
        Instant from = one.getNotBefore().toInstant();
        Instant until = one.getNotAfter().toInstant();
        String name = Publisher.of(one).name();
        return now.isAfter(until)
                ? Optional.of(DriversTrouble.EXPIRED.about(jar, name, date(until)))
                : now.isBefore(from)
                        ? Optional.of(DriversTrouble.NOT_YET_VALID.about(jar, name, date(from)))
                        : Optional.empty();
    }

    private static Optional<Trouble> purpose(String jar, X509Certificate own) {
        return forCode(own)
                ? Optional.empty()
                : Optional.of(DriversTrouble.NOT_FOR_CODE.about(jar, Publisher.of(own).name()));
    }

    private Optional<Trouble> origin(String jar, List<X509Certificate> chain, Instant now) {
        if (trusted.contains(chain.getFirst())) {
            return Optional.empty();
        }
        Publisher publisher = Publisher.of(chain.getFirst());
        Trouble stranger = DriversTrouble.STRANGER.about(jar, publisher.name(), publisher.fingerprint());
        if (authorities.isEmpty()) {
            return Optional.of(stranger);
        }
        try {
            return dates(jar, authority(chain, within(chain.getFirst(), now)), now);
        } catch (CertPathValidatorException untrusted) {
            return Optional.of(untrusted.getReason() == PKIXReason.NO_TRUST_ANCHOR
                    ? stranger
                    : DriversTrouble.BAD_CHAIN.about(jar, publisher.name())
                            .because(String.valueOf(untrusted.getReason())));
        } catch (GeneralSecurityException unfit) {
            return Optional.of(DriversTrouble.BAD_CHAIN.about(jar, publisher.name())
                    .because(Printable.of(String.valueOf(unfit.getMessage()))));
        }
    }

    /** The trusted one that the chain leads to. RFC 5280 §6.1 leaves out its dates, so whoever asks has to look at them. */
    private X509Certificate authority(List<X509Certificate> chain, Instant at) throws GeneralSecurityException {
        CertPath path = CertificateFactory.getInstance("X.509")
                .generateCertPath(chain.stream().takeWhile(one -> !authorities.contains(one)).toList());
        PKIXParameters parameters = new PKIXParameters(authorities.stream()
                .map(one -> new TrustAnchor(one, null)) // framework-driven null: no name constraints
                .collect(Collectors.toSet()));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        PKIXCertPathValidatorResult result = (PKIXCertPathValidatorResult) CertPathValidator.getInstance("PKIX")
                .validate(path, parameters);
        return result.getTrustAnchor().getTrustedCert();
    }

    /** Now, or the instant next to it at which the certificate is valid: whether it is, is asked on its own. */
    private static Instant within(X509Certificate own, Instant now) {
        Instant until = own.getNotAfter().toInstant();
        Instant from = own.getNotBefore().toInstant();
        return now.isAfter(until) ? until : now.isBefore(from) ? from : now;
    }

    private static boolean mayIssue(X509Certificate one) {
        return one.getBasicConstraints() >= 0;
    }

    private static boolean forCode(X509Certificate own) {
        try {
            List<String> purposes = own.getExtendedKeyUsage();
            boolean[] usage = own.getKeyUsage();
            boolean signs = usage == null || usage[0]; // framework-driven null: no limits; 0 is digitalSignature
            return signs && (purposes == null || purposes.stream().anyMatch(FOR_CODE::contains)); // the same
        } catch (CertificateParsingException unreadable) {
            return false;
        }
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
