package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.lines.RunningCall;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;
import org.linewright.workbench.softphone.phone.Dialling;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.PhoneCall;
import org.linewright.workbench.softphone.phone.Remembering;

/** Whom to call, the calls there are and what can be done with them, below one another. */
final class PhonePage {

    private static final Text KEYS = new Text(
            "Eingabe wählt, Strg+Eingabe nimmt an, Esc legt auf, F9 hält oder holt zurück, F8 makelt.",
            "Enter dials, Ctrl+Enter answers, Esc hangs up, F9 holds or resumes, F8 swaps.");

    private final Elsewhere elsewhere;
    private final ScrolledPage page;
    private final DialPane dial;
    private final Sentence ringing;
    private final PhoneTabs tabs;
    private final CallsPane calls;
    private final PhoneLamps lamps;
    private final VerbButtons verbs;
    private final TransferPane transfer;
    private final SoundButtons sound;
    private final LevelPane levels;
    private final TroubleList troubles;
    private final KeyPad pad;
    private final Button codes;
    private final Shortcuts shortcuts;
    private List<RunningCall> shown = List.of();
    private List<Trouble> said = List.of();
    private List<Trouble> complained = List.of();

    /** What is done to the calls, once it is known which fit and who is told what is in the way. */
    interface Verbs {

        CallVerbs on(Supplier<Fitting> fitting, Consumer<List<Trouble>> told);
    }

    /** What is done about the lamps, once it is known who is told what is in the way. */
    interface Lamps {

        LampVerbs on(Consumer<List<Trouble>> told);
    }

    PhonePage(Composite parent, Verbs doing, Lamps lamping, Dialling dialling, Remembering remembering,
            Elsewhere elsewhere, DeviceChoice devices) {
        Mnemonics mnemonics = new Mnemonics();
        this.elsewhere = elsewhere;
        this.page = new ScrolledPage(parent);
        Composite area = page.content();
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(area);
        this.dial = new DialPane(area, mnemonics, dialling, elsewhere, remembering, page::fit).started();
        this.ringing = new Sentence(area, "softphone.ringing", Look.Role.CARD).over(1);
        this.tabs = new PhoneTabs(area);
        this.calls = new CallsPane(tabs.area(), remembering);
        CallVerbs does = doing.on(calls::fitting, this::told);
        this.verbs = new VerbButtons(area, mnemonics, does);
        this.sound = new SoundButtons(area, mnemonics, does, devices::open);
        this.levels = new LevelPane(area);
        this.transfer = new TransferPane(area, mnemonics, does);
        this.lamps = new PhoneLamps(dial.line(), tabs, mnemonics, lamping.on(this::told), page::fit).started();
        this.troubles = new TroubleList(area);
        this.pad = new KeyPad(area, does);
        Buttons below = Buttons.in(area, mnemonics);
        this.codes = below.with("softphone.codes", new Text("Kurzwahlcodes …", "Feature codes …"), this::codes);
        Label keys = Look.as(Look.Role.SUBDUED, new Label(pad.beside(), SWT.WRAP));
        keys.setText(Words.of(KEYS));
        this.shortcuts = new Shortcuts(area, does);
        for (Control one : List.of(dial.control(), verbs.control(), sound.control(), levels.control(),
                transfer.control(),
                troubles.control(),
                pad.control(), below.area(), keys)) {
            GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 20), SWT.DEFAULT).applyTo(one);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(area, 20), SWT.DEFAULT)
                .applyTo(tabs.area());
    }

    PhonePage started() {
        tabs.start(calls.control(), lamps.extensions().control());
        ringing.clear();
        codes.setEnabled(false);
        calls.listen(this::fits);
        calls.offer(call -> elsewhere.wire().show(call.line(), call.report().outgoing(),
                call.report().times().begun()));
        shortcuts.start();
        return this;
    }

    Control control() {
        return page.control();
    }

    void focus() {
        dial.focus();
    }

    void close() {
        shortcuts.close();
        lamps.close();
        dial.close();
    }

    /** @param drawn told whenever the page is drawn, so also when it comes into sight again */
    void whenDrawn(Runnable drawn) {
        tabs.area().addListener(SWT.Paint, event -> drawn.run());
    }

    void show(Snapshot now) {
        dial.show(now);
        codes.setEnabled(dial.line().line().isPresent() && elsewhere.offersCodes());
        lamps.show(now);
    }

    /** Lamps are others. */
    void showLamps() {
        lamps.draw();
    }

    void show(List<PhoneCall> now) {
        List<RunningCall> running = now.stream().map(PhoneCall::call).toList();
        if (now.stream().anyMatch(call -> call.report().outgoing() && !shown.contains(call.call()))) {
            tabs.turnToCalls();
        }
        said = running.equals(shown) ? said : List.of();
        shown = running;
        calls.show(now);
        fits();
        complain();
    }

    /** Another second has gone. */
    void tick() {
        calls.tick();
        levels.look();
    }

    private void fits() {
        Fitting now = calls.fitting();
        verbs.show(now);
        transfer.show(now);
        sound.show(now);
        levels.show(now);
        boolean other = pad.show(now);
        Optional<PhoneCall> call = now.ringing();
        if (call.map(one -> ringing.say(Icon.PHONE, RingNotice.words(one))).orElseGet(ringing::clear) || other) {
            page.fit();
        }
    }

    private void told(List<Trouble> why) {
        if (!page.content().isDisposed()) {
            said = why;
            complain();
        }
    }

    /** What was in the way of the last thing done, and what is wrong with the sound. */
    private void complain() {
        List<Trouble> all = Stream.concat(said.stream(), calls.fitting().calls().stream()
                .map(call -> call.report().sound().trouble())
                .flatMap(Optional::stream)).distinct().toList();
        if (!all.equals(complained)) {
            complained = all;
            troubles.show(all);
            page.fit();
        }
    }

    private void codes() {
        dial.line().line().ifPresent(elsewhere::codes);
    }
}
