package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.lines.SoundFigures;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Form;

/** How loud a microphone is, apart from any call, while it can be seen. */
final class MicrophoneLevel {

    private static final Text NAME = new Text("Pegel", "Level");

    private final Form form;
    private final Desk desk;
    private final LevelBar bar;
    private Optional<Watch> listening = Optional.empty();

    MicrophoneLevel(Form form, Desk desk) {
        this.form = form;
        this.desk = desk;
        this.bar = new LevelBar(form.own("devices.level", NAME, LevelBar::drawn), NAME);
        bar.control().addListener(SWT.Dispose, event -> silence());
    }

    /** From now on to this one. */
    void listen(String microphone) {
        silence();
        bar.show(SoundFigures.SILENCE);
        listening = Optional.of(desk.loudness(microphone, bar::show, why -> {
            if (!bar.control().isDisposed()) {
                form.show(List.of(why));
            }
        }));
    }

    private void silence() {
        listening.ifPresent(Watch::close);
        listening = Optional.empty();
    }
}
