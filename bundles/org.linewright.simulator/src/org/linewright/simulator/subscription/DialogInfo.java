package org.linewright.simulator.subscription;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.simulator.message.NameAddress;

/**
 * The document about the dialogs of somebody (RFC 4235 §4).
 *
 * @param entity whose, as a URI
 * @param version counts the documents of a subscription
 * @param whole whether these are all dialogs there are
 * @param closed whether it says, in words of RFC 3863, that nobody is registered there
 */
public record DialogInfo(String entity, long version, boolean whole, List<DialogState> dialogs, boolean closed) {

    public String text() {
        return "<?xml version=\"1.0\"?>\r\n<dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\" version=\""
                + version + "\" state=\"" + (whole ? "full" : "partial") + "\" entity=\"" + plain(entity) + "\">\r\n"
                + dialogs.stream().map(DialogInfo::dialog).collect(Collectors.joining())
                + (closed
                        ? "<status xmlns=\"urn:ietf:params:xml:ns:pidf\"><basic>closed</basic></status>\r\n"
                        : "")
                + "</dialog-info>\r\n";
    }

    private static String dialog(DialogState dialog) {
        return "<dialog id=\"" + plain(dialog.id()) + "\" call-id=\"" + plain(dialog.callId()) + "\""
                + (dialog.localTag().isEmpty() ? "" : " local-tag=\"" + plain(dialog.localTag()) + "\"")
                + " remote-tag=\"" + plain(dialog.remoteTag()) + "\" direction=\""
                + (dialog.initiator() ? "initiator" : "recipient") + "\">\r\n<state>" + dialog.phase().word()
                + "</state>\r\n" + end("local", dialog.local()) + end("remote", dialog.remote()) + "</dialog>\r\n";
    }

    private static String end(String name, String nameAddress) {
        String uri = plain(NameAddress.of(nameAddress).uri());
        int open = nameAddress.indexOf('"');
        int close = nameAddress.lastIndexOf('"');
        String shown = open >= 0 && close > open
                ? nameAddress.substring(open + 1, close).replaceAll("\\\\(.)", "$1")
                : "";
        return "<" + name + "><identity" + (shown.isEmpty() ? "" : " display=\"" + plain(shown) + "\"") + ">" + uri
                + "</identity><target uri=\"" + uri + "\"/></" + name + ">\r\n";
    }

    /** Fit for XML 1.0: what it does not know becomes a question mark. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
