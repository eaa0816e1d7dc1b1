package org.linewright.media;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code media}: 1xx session descriptions, 2xx keys, 3xx ports, 4xx sound devices. */
public enum MediaTrouble implements TroubleKind {
    DESCRIPTION_UNREADABLE(101, //
            "Die Gegenstelle hat eine Sitzungsbeschreibung geschickt, die nicht zu lesen ist.",
            "The other end sent a session description that cannot be read.", //
            "Sehen Sie die Nachricht in der Aufzeichnung an und melden Sie sie dem Hersteller der Gegenstelle.",
            "Look at the message in the trace and report it to the maker of the other end."),
    NO_VOICE(102, //
            "Die Gegenstelle bietet kein Gespräch an, nur: {0}.", "The other end offers no voice, only: {0}.", //
            "Rufen Sie ein Telefon an; Fax über T.38 und reines Video kennt Linewright nicht.",
            "Call a telephone; Linewright knows neither T.38 fax nor video alone."),
    NO_CODEC(103, //
            "Kein gemeinsamer Codec: die Gegenstelle bietet {0} an, erlaubt sind {1}.",
            "No common codec: the other end offers {0}, allowed are {1}.", //
            "Erlauben Sie einen der angebotenen Codecs bei der Leitungsgruppe oder an der Telefonanlage.",
            "Allow one of the codecs in the line group or on the PBX."),
    ENCRYPTED(104, //
            "Die Gegenstelle verlangt verschlüsselte Sprache ({0}).", "The other end wants encrypted voice ({0}).", //
            "Schalten Sie SRTP für diese Leitung an der Telefonanlage aus.",
            "Switch SRTP off for this line on the PBX."),
    ADDRESS(105, //
            "Die Gegenstelle nennt für die Sprache keine Adresse, die von {0} aus erreichbar ist.",
            "The other end names no address for the voice that can be reached from {0}.", //
            "Prüfen Sie, ob beide Seiten IPv4 oder beide IPv6 verwenden.",
            "Check whether both sides use IPv4, or both IPv6."),
    VOICE_REFUSED(106, //
            "Die Gegenstelle hat die Sprache abgelehnt.", "The other end refused the voice.", //
            "Vergleichen Sie die Codecs der Leitungsgruppe mit denen der Telefonanlage.",
            "Compare the codecs of the line group with those of the PBX."),
    NOT_OFFERED(107, //
            "Die Gegenstelle beantwortet ein Angebot, das es nicht gibt.",
            "The other end answers an offer that was not made.", //
            "Melden Sie es mit der Aufzeichnung dem Hersteller der Gegenstelle.",
            "Report it to the maker of the other end, with the trace."),
    STILL_OFFERED(108, //
            "Unser eigenes Angebot ist noch nicht beantwortet.", "Our own offer has not been answered yet.", //
            "Warten Sie auf die Antwort; die Gegenstelle versucht es von selbst noch einmal.",
            "Wait for the answer; the other end tries again by itself."),
    ANSWER_FORM(109, //
            "Die Antwort der Gegenstelle passt nicht zu unserem Angebot.",
            "The answer of the other end does not fit our offer.", //
            "Melden Sie es mit der Aufzeichnung dem Hersteller der Gegenstelle.",
            "Report it to the maker of the other end, with the trace."),
    NO_KEYS(201, //
            "Die Gegenstelle nimmt keine Tasten im Sprachstrom an.", "The other end takes no keys in the voice stream.", //
            "Schicken Sie sie als SIP INFO.", "Send them as SIP INFO."),
    KEY_FORM(202, //
            "«{0}» ist keine Taste.", "“{0}” is not a key.", //
            "Erlaubt sind 0 bis 9, *, # und A bis D.", "Allowed are 0 to 9, *, # and A to D."),
    KEYS_MANY(203, //
            "Es warten schon Tasten, oder es sind zu viele auf einmal: höchstens {0}.",
            "Keys are waiting already, or there are too many at once: at most {0}.", //
            "Warten Sie, bis sie gedrückt sind.", "Wait until they have been pressed."),
    NO_PORTS(301, //
            "An {0} ist kein Port für die Sprache mehr frei.", "No port for the voice is left at {0}.", //
            "Vergrößern Sie den RTP-Portbereich oder beenden Sie Gespräche.",
            "Enlarge the range of RTP ports or end calls."),
    DEVICE_MISSING(401, //
            "Das Audiogerät «{0}» gibt es nicht.", "There is no sound device “{0}”.", //
            "Schließen Sie es an oder wählen Sie ein anderes.", "Plug it in or choose another one."),
    DEVICE_BUSY(402, //
            "Das Audiogerät «{0}» lässt sich nicht öffnen.", "The sound device “{0}” cannot be opened.", //
            "Beenden Sie Programme, die es benutzen, oder wählen Sie ein anderes.",
            "End programs that use it, or choose another one."),
    DEVICE_GONE(403, //
            "Das Audiogerät «{0}» ist nicht mehr da.", "The sound device “{0}” has gone.", //
            "Schließen Sie es wieder an oder wählen Sie ein anderes; das Gespräch geht weiter.",
            "Plug it in again or choose another one; the call goes on.");

    private final Words words;

    MediaTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-MEDIA-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
