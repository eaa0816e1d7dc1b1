package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.SoundDevice.Kind;
import org.linewright.lines.Talk;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.softphone.phone.Remembering;

/** Which microphone and which speaker calls use; a choice counts at once, in calls under way too. */
record DeviceChoice(Shell parent, Desk desk, Remembering remembering) {

    private static final Text TITLE = new Text("Mikrofon und Lautsprecher", "Microphone and speaker");
    private static final Text ABOUT = new Text(
            "Womit Sie in allen Anrufen sprechen und hören. Die Wahl gilt sofort, auch im laufenden Gespräch.",
            "What you speak and listen with in all calls. The choice counts at once, also in a call under way.");
    private static final Text PREFERRED = new Text("wie im System eingestellt", "as set up in the system");
    private static final String MICROPHONE = "devices.microphone";
    private static final String SPEAKER = "devices.speaker";

    /** Lets calls use what was chosen before. */
    void begin() {
        desk.sound(remembering.devices());
    }

    /** Opens it once the devices are found, until it is closed. */
    void open() {
        desk.devices().thenAccept(found -> {
            if (!parent.isDisposed()) {
                new PaneDialog(parent, "devices", TITLE, ABOUT,
                        (area, mnemonics, ready) -> pane(area, mnemonics, found), Optional.empty(), 60, 0).open();
            }
        });
    }

    private Control pane(Composite area, Mnemonics mnemonics, List<SoundDevice> found) {
        Form form = Form.in(area, mnemonics);
        Talk.Devices now = remembering.devices();
        List<String> microphones = names(found, Kind.MICROPHONE, now.microphone());
        List<String> speakers = names(found, Kind.SPEAKER, now.speaker());
        Combo microphone = form.choice(MICROPHONE, new Text("Mikrofon", "Microphone"), words(microphones));
        MicrophoneLevel level = new MicrophoneLevel(form, desk);
        Combo speaker = form.choice(SPEAKER, new Text("Lautsprecher", "Speaker"), words(speakers));
        microphone.select(microphones.indexOf(now.microphone()));
        speaker.select(speakers.indexOf(now.speaker()));
        Runnable chosen = () -> {
            Talk.Devices devices = new Talk.Devices(microphones.get(microphone.getSelectionIndex()),
                    speakers.get(speaker.getSelectionIndex()));
            remembering.devices(devices);
            level.listen(devices.microphone());
            desk.sound(devices).thenAccept(counts -> {
                if (!form.control().isDisposed()) {
                    form.show(counts.isDone() ? List.of() : counts.troubles());
                }
            });
        };
        microphone.addListener(SWT.Selection, event -> chosen.run());
        speaker.addListener(SWT.Selection, event -> chosen.run());
        level.listen(now.microphone());
        List<String> bells = names(found, Kind.SPEAKER, remembering.ringTone().speaker());
        new RingChoice(form, desk, remembering, bells, words(bells), form::show).started();
        if (found.isEmpty()) {
            form.hint(new Text(
                    "Es ist kein Gerät da, oder die Leitungen laufen nicht von hier. Anrufe klingeln dann nicht; das "
                            + "Fenster zeigt sie trotzdem.",
                    "No device is there, or the lines do not run from here. Calls do not ring then; the window shows "
                            + "them all the same."));
        }
        return form.control();
    }

    /** The preferred one first; the chosen one also while it is unplugged. */
    private static List<String> names(List<SoundDevice> found, Kind kind, String chosen) {
        return Stream.of(Stream.of(""), found.stream().filter(device -> device.kind() == kind).map(SoundDevice::name),
                Stream.of(chosen)).flatMap(names -> names).distinct().toList();
    }

    private static List<Text> words(List<String> names) {
        return names.stream().map(name -> name.isEmpty() ? PREFERRED : Text.same(name)).toList();
    }
}
