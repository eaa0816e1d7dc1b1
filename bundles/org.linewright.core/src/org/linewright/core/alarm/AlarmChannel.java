package org.linewright.core.alarm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.SecretReference;

/** A way to tell people. It holds no secret, only where one is kept. */
public sealed interface AlarmChannel {

    /** Names it for rules. */
    String id();

    /** What it is, and where it leads, without secrets. */
    Text words();

    /** The secrets it needs. */
    List<SecretReference> secrets();

    /** What a webhook is sent. */
    enum Body {
        /** Everything, field by field. */
        FIELDS,
        /** One field {@code text}, as Slack, Mattermost and Teams take it. */
        TEXT
    }

    /** How a mail server is talked to. */
    enum Protection {
        /** TLS from the beginning, usually port 465 (RFC 8314 §3.3). */
        TLS,
        /** TLS after STARTTLS, and nothing without it, usually port 587 (RFC 3207). */
        STARTTLS,
        /** In the clear. */
        NONE
    }

    /** How a log server is reached. */
    enum Wire {
        /** RFC 5426: nobody says whether it arrived. */
        UDP,
        /** RFC 6587, counted. */
        TCP,
        /** RFC 5425. */
        TLS
    }

    /**
     * An HTTP server that takes a POST of JSON.
     *
     * @param url its address; or where it is kept, as {@code secret:ID}, since some addresses are secrets
     * @param body what is sent
     * @param token a secret sent along; empty when none is wanted
     * @param header the header the token goes into; empty: as Bearer into {@code Authorization} (RFC 6750 §2.1)
     */
    record Webhook(String id, String url, Body body, Optional<SecretReference> token, Optional<String> header)
            implements AlarmChannel {

        /** A web address that may be used; one with a user name in it may not, since that is a secret in a file. */
        public static Optional<URI> address(String text) {
            try {
                URI url = new URI(text.strip());
                String scheme = Optional.ofNullable(url.getScheme()).orElse(""); // framework-driven null
                boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
                boolean plain = url.getHost() != null && url.getUserInfo() == null; // framework-driven null
                return Optional.of(url).filter(one -> web && plain);
            } catch (URISyntaxException none) {
                return Optional.empty();
            }
        }

        /** Where the address is kept; empty when it stands here. */
        public Optional<SecretReference> kept() {
            return SecretReference.parse(url);
        }

        @Override
        public Text words() {
            return Text.of("Webhook {0}", "webhook {0}", kept().map(SecretReference::toString)
                    .orElse(url.replaceFirst("^(https?://[^/?#@]*).*$", "$1")));
        }

        @Override
        public List<SecretReference> secrets() {
            return Stream.concat(kept().stream(), token.stream()).toList();
        }
    }

    /**
     * A mail server that takes messages for people.
     *
     * @param host its name or address
     * @param user who signs in; empty when nobody has to
     * @param password the password of that user
     * @param from who the mail is from
     * @param to who gets it
     */
    record Mail(String id, String host, int port, Protection protection, Optional<String> user,
            Optional<SecretReference> password, String from, List<String> to) implements AlarmChannel {

        public Mail {
            to = List.copyOf(to);
        }

        @Override
        public Text words() {
            return Text.of("E-Mail an {0} über {1}:{2}", "e-mail to {0} through {1}:{2}", String.join(", ", to), host,
                    String.valueOf(port));
        }

        @Override
        public List<SecretReference> secrets() {
            return password.stream().toList();
        }
    }

    /**
     * A log server (RFC 5424).
     *
     * @param host its name or address
     */
    record Syslog(String id, String host, int port, Wire wire) implements AlarmChannel {

        @Override
        public Text words() {
            return Text.of("Syslog an {0}:{1} über {2}", "syslog to {0}:{1} over {2}", host, String.valueOf(port),
                    wire);
        }

        @Override
        public List<SecretReference> secrets() {
            return List.of();
        }
    }

    /** A note on the screen of whoever sits at the workbench. */
    record Desktop(String id) implements AlarmChannel {

        @Override
        public Text words() {
            return new Text("Hinweis auf dem Bildschirm", "note on the screen");
        }

        @Override
        public List<SecretReference> secrets() {
            return List.of();
        }
    }
}
