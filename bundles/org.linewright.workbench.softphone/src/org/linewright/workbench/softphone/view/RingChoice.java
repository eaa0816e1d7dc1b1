package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.lines.RingTone;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.softphone.phone.Remembering;

/** Whether, where and how loud it rings; a choice counts from the next call on, and can be listened to before. */
final class RingChoice {

    private final Desk desk;
    private final Remembering remembering;
    private final List<String> speakers;
    private final Button rings;
    private final Combo speaker;
    private final Spinner volume;
    private final Button sample;
    private final Consumer<List<Trouble>> told;
    private Optional<Watch> sounding = Optional.empty();

    /** @param speakers their names, the preferred one first and empty */
    RingChoice(Form form, Desk desk, Remembering remembering, List<String> speakers, List<Text> words,
            Consumer<List<Trouble>> told) {
        this.desk = desk;
        this.remembering = remembering;
        this.speakers = speakers;
        this.told = told;
        this.rings = form.check("devices.ring", new Text("Bei einem Anruf klingeln", "Ring when somebody calls"));
        this.speaker = form.choice("devices.ring.speaker", new Text("Klingeln aus", "Ring through"), words);
        this.volume = form.number("devices.ring.volume", new Text("Lautstärke in Prozent", "Volume in percent"), 0,
                100);
        this.sample = form.check("devices.ring.sample", new Text("Jetzt zur Probe klingeln", "Ring now as a sample"));
    }

    RingChoice started() {
        RingTone now = remembering.ringTone();
        rings.setSelection(remembering.rings());
        speaker.select(Math.max(0, speakers.indexOf(now.speaker())));
        volume.setSelection(now.percent());
        Stream.of(rings, speaker, volume, sample).forEach(one -> one.addListener(SWT.Selection, event -> chosen()));
        sample.addListener(SWT.Dispose, event -> silence());
        return this;
    }

    private void chosen() {
        RingTone tone = new RingTone(speakers.get(speaker.getSelectionIndex()), volume.getSelection());
        remembering.ring(rings.getSelection(), tone);
        silence();
        told.accept(List.of());
        if (sample.getSelection()) {
            sounding = Optional.of(desk.ring(tone, why -> {
                if (!sample.isDisposed()) {
                    told.accept(List.of(why));
                }
            }));
        }
    }

    private void silence() {
        sounding.ifPresent(Watch::close);
        sounding = Optional.empty();
    }
}
