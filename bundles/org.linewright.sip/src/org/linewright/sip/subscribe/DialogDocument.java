package org.linewright.sip.subscribe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.linewright.sip.DialogSeen;
import org.linewright.sip.DialogSeen.Stage;
import org.linewright.sip.Peer;
import org.linewright.sip.call.Words;

/**
 * A dialog-info document (RFC 4235 §4).
 *
 * @param full whether these are all dialogs there are
 * @param closed whether it says that nobody is registered there
 */
record DialogDocument(long version, boolean full, List<DialogSeen> dialogs, boolean closed) {

    private static final int MOST_DIALOGS = 200;
    private static final String ROOT = "dialog-info";
    private static final List<String> STATE = List.of(ROOT, "dialog", "state");
    private static final List<String> LOCAL_PARAM = List.of(ROOT, "dialog", "local", "target", "param");
    private static final List<String> REMOTE_IDENTITY = List.of(ROOT, "dialog", "remote", "identity");
    private static final List<String> REMOTE_TARGET = List.of(ROOT, "dialog", "remote", "target");

    /** @throws XMLStreamException when it is none */
    static DialogDocument of(String text) throws XMLStreamException {
        Reader reader = new Reader();
        XmlEvents.read(text, reader);
        return reader.document();
    }

    /** Collects one document; what it does not know it passes over, as RFC 4235 §4.2 wants of extensions. */
    private static final class Reader implements XmlEvents.Listener {

        private final List<DialogSeen> dialogs = new ArrayList<>();
        private final Map<String, String> now = new LinkedHashMap<>();
        private Optional<Long> version = Optional.empty();
        private boolean full;
        private boolean closed;

        @Override
        public void begins(List<String> path, XmlEvents.Attributes attributes) {
            if (path.equals(List.of(ROOT))) {
                version = attributes.get("version").filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
                full = attributes.get("state").filter("full"::equalsIgnoreCase).isPresent();
            } else if (path.equals(List.of(ROOT, "dialog"))) {
                now.clear();
                for (String name : List.of("id", "call-id", "local-tag", "remote-tag", "direction")) {
                    attributes.get(name).ifPresent(value -> now.put(name, value));
                }
            } else if (path.equals(LOCAL_PARAM)) {
                attributes.get("pname").filter("+sip.rendering"::equalsIgnoreCase)
                        .flatMap(name -> attributes.get("pval"))
                        .ifPresent(value -> now.put("rendering", value));
            } else if (path.equals(REMOTE_IDENTITY)) {
                attributes.get("display").ifPresent(value -> now.put("display", value));
            } else if (path.equals(REMOTE_TARGET)) {
                attributes.get("uri").ifPresent(value -> now.put("target", value));
            }
        }

        @Override
        public void ends(List<String> path, String text) {
            if (path.equals(STATE)) {
                now.put("state", text);
            } else if (path.equals(REMOTE_IDENTITY)) {
                now.put("identity", text);
            } else if (path.getLast().equals("basic") && text.equalsIgnoreCase("closed")) {
                closed = true;
            } else if (path.equals(List.of(ROOT, "dialog")) && dialogs.size() < MOST_DIALOGS) {
                stage().ifPresent(stage -> dialogs.add(seen(stage)));
            }
        }

        private Optional<Stage> stage() {
            String word = said("state").toUpperCase(Locale.ROOT);
            for (Stage stage : Stage.values()) {
                if (stage.name().equals(word)) {
                    return Optional.of(stage);
                }
            }
            return Optional.empty();
        }

        private DialogSeen seen(Stage stage) {
            String uri = said("identity").isEmpty() ? said("target") : said("identity");
            boolean whole = now.containsKey("call-id") && now.containsKey("local-tag") && now.containsKey("remote-tag");
            String replaces = whole // RFC 3891 §3: the tags as the one who is to be replaced has them
                    ? said("call-id") + ";to-tag=" + said("local-tag") + ";from-tag=" + said("remote-tag")
                    : "";
            return new DialogSeen(said("id"), stage, said("direction").equalsIgnoreCase("initiator"),
                    said("rendering").equalsIgnoreCase("no"), new Peer(uri, said("display")),
                    replaces);
        }

        private String said(String name) {
            return Words.printable(now.getOrDefault(name, ""));
        }

        private DialogDocument document() throws XMLStreamException {
            if (version.isEmpty()) {
                throw new XMLStreamException("No dialog-info with a version");
            }
            return new DialogDocument(version.get(), full, List.copyOf(dialogs), closed);
        }
    }
}
