package org.linewright.workbench.line.codes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.operations.PlannedCode;
import org.linewright.operations.SentCode;
import org.linewright.pbx.CodeOffer;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.Words;

/** The actions of a line, the values of the selected one, what would be dialled, and what came of it. */
final class CodesPane {

    private final LinePhone phone;
    private final Composite area;
    private final TablePane table;
    private final Label about;
    private final Form form;
    private final Map<Place, org.eclipse.swt.widgets.Text> fields = new EnumMap<>(Place.class);
    private final Label dialled;
    private final Button on;
    private final Button off;
    private final Label result;
    private Optional<CodeSheet> sheet = Optional.empty();
    private int asked;

    CodesPane(Composite parent, Mnemonics mnemonics, LinePhone phone) {
        this.phone = phone;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        this.table = new TablePane(area, "codes.list", new Text("Aktionen", "Actions"), SWT.SINGLE,
                new Text("Aktion", "Action"), new Text("Zuletzt bekannt", "Last known")).wide(List.of(34, 60));
        this.about = label("codes.about");
        this.form = Form.in(area, mnemonics);
        for (Place place : Place.values()) {
            fields.put(place, form.text(place.name(), place.label()));
        }
        this.dialled = label("codes.dialled");
        Buttons buttons = Buttons.in(area, mnemonics);
        this.on = buttons.with("codes.on", new Text("Einschalten", "Switch on"), () -> dial(true));
        this.off = buttons.with("codes.off", new Text("Ausschalten", "Switch off"), () -> dial(false));
        this.result = Look.heading(label("codes.result"));
    }

    /** Begins; the list comes when the driver has answered. */
    Control begin() {
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(area, 12))
                .applyTo(table.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        table.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        fields.forEach((place, field) -> {
            field.setText(place.preset());
            field.addModifyListener(event -> preview());
        });
        show(Optional.empty());
        say(new Text("Der Treiber wird gefragt …", "Asking the driver …"));
        phone.sheet().thenAccept(this::opened);
        return area;
    }

    private void opened(Outcome<CodeSheet> opened) {
        if (area.isDisposed()) {
            return;
        }
        sheet = opened.result();
        form.show(opened.troubles());
        say(sheet.filter(CodeSheet::empty).isPresent()
                ? new Text("Diese Telefonanlage bietet der Leitung nichts per Kurzwahlcode.",
                        "This PBX offers the line nothing by feature code.")
                : Text.EMPTY);
        fill();
        table.control().setFocus();
        table.control().select(0);
        selected();
    }

    private void fill() {
        int selected = table.control().getSelectionIndex();
        table.control().removeAll();
        sheet.ifPresent(now -> now.offers().forEach(offer -> {
            TableItem item = table.row(offer.action().label(),
                    now.state(offer, Instant.now(), ZoneId.systemDefault()));
            item.setData(offer);
        }));
        table.control().select(selected);
    }

    private Optional<CodeOffer> chosen() {
        return Arrays.stream(table.control().getSelection())
                .map(item -> (CodeOffer) item.getData())
                .findFirst();
    }

    private void selected() {
        form.show(List.of());
        say(Text.EMPTY);
        show(chosen());
        preview();
    }

    private void show(Optional<CodeOffer> offer) {
        about.setText(offer.map(CodeSheet::about).map(Words::of).map(Words::plain).orElse(""));
        Set<Place> places = offer.map(CodeSheet::places).orElse(Set.of());
        fields.forEach((place, field) -> field.setEnabled(places.contains(place)));
        offer.map(CodeSheet::on).map(Words::of).ifPresent(on::setText);
        on.setEnabled(offer.filter(CodeOffer::possible).isPresent());
        off.setEnabled(offer.filter(CodeOffer::possible).flatMap(one -> one.action().off().flatMap(one::code))
                .isPresent());
        area.layout(true, true);
    }

    /** Says what would be dialled, of answers that come late only the newest. */
    private void preview() {
        int question = ++asked;
        Optional<CodeOffer> offer = chosen().filter(CodeOffer::possible);
        dialled.setText("");
        offer.ifPresent(one -> phone.plan(one.action().on(), values()).thenAccept(plan -> {
            if (question == asked && !area.isDisposed()) {
                dialled.setText(plan.result()
                        .map(PlannedCode::digits)
                        .map(digits -> Words.of("Gewählt wird: {0}", "Will be dialled: {0}", digits))
                        .orElse(""));
            }
        }));
    }

    private void dial(boolean switchedOn) {
        chosen().ifPresent(offer -> {
            Feature feature = switchedOn ? offer.action().on() : offer.action().off().orElseThrow();
            on.setEnabled(false);
            off.setEnabled(false);
            form.show(List.of());
            say(new Text("Es wird gewählt …", "Dialling …"));
            phone.dial(feature, values()).thenAccept(sent -> told(offer, sent));
        });
    }

    private void told(CodeOffer offer, Outcome<SentCode> sent) {
        if (area.isDisposed()) {
            return;
        }
        show(chosen());
        form.show(sent.troubles());
        say(sent.result()
                .map(code -> Text.of("{0} gewählt, die Telefonanlage: {1}", "{0} dialled, the PBX: {1}", code.digits(),
                        code.answer().words()))
                .orElse(Text.of("«{0}» ist nicht gelungen.", "“{0}” did not work.", offer.action().label())));
        phone.sheet().thenAccept(newer -> {
            if (!area.isDisposed()) {
                sheet = newer.result().or(() -> sheet);
                fill();
            }
        });
    }

    private Map<Place, String> values() {
        Map<Place, String> values = new EnumMap<>(Place.class);
        fields.forEach((place, field) -> values.put(place, field.getText()));
        return values;
    }

    private void say(Text words) {
        result.setText(words == Text.EMPTY ? "" : Words.plain(Words.of(words)));
        area.layout(true, true);
    }

    private Label label(String id) {
        Label label = Ids.named(id, new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 60), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
