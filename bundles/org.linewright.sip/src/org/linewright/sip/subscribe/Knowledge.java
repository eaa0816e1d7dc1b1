package org.linewright.sip.subscribe;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.linewright.sip.EventPackage;
import org.linewright.sip.News;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.SubscriptionEvent.Told;
import org.linewright.sip.SubscriptionEvent.Unreadable;
import org.linewright.sip.call.Words;

/** What a subscription has been told so far. */
record Knowledge(EventPackage what, DialogTable dialogs) {

    /**
     * What a document adds.
     *
     * @param event what is to be told of it; empty when it says nothing new
     * @param gap whether the whole is to be asked for
     */
    record Learnt(Knowledge next, Optional<SubscriptionEvent> event, boolean gap) {
    }

    static Knowledge none(EventPackage what) {
        return new Knowledge(what, DialogTable.NEW);
    }

    Learnt reading(String document) {
        try {
            return switch (what) {
                case MESSAGES -> plain(SummaryDocument.of(document)
                        .orElseThrow(() -> new XMLStreamException("No message summary")));
                case REGISTRATIONS -> plain(new News.Registered(RegistrationDocument.of(document).registered()));
                case DIALOGS -> {
                    DialogTable.Applied applied = dialogs.apply(DialogDocument.of(document));
                    yield new Learnt(new Knowledge(what, applied.next()),
                            Optional.of(applied.next()).filter(any -> applied.news()).map(DialogTable::news)
                                    .map(Told::new),
                            applied.gap());
                }
            };
        } catch (XMLStreamException wrong) {
            return new Learnt(this, Optional.of(new Unreadable(Words.printable(String.valueOf(wrong.getMessage())))),
                    false);
        }
    }

    private Learnt plain(News news) {
        return new Learnt(this, Optional.of(new Told(news)), false);
    }
}
