package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.operations.LocationProposal;
import org.linewright.operations.LocationRules;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** What a PBX proposes for the location, to be taken with one press; at first the PBX of a group that is there. */
final class ProposalBar {

    private static final Text PBX = new Text("Vorschlag der Anlage", "Proposal of the PBX");

    private final Changes changes;
    private final Runnable resized;
    private final Combo driver;
    private final Button take;
    private final Label said;
    private List<LocationProposal> offered = List.of();
    private Optional<Shown> shown = Optional.empty();

    ProposalBar(Composite parent, Mnemonics mnemonics, Changes changes, Runnable resized) {
        this.changes = changes;
        this.resized = resized;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Look.GAP, Look.SMALL).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(PBX)) + ":");
        this.driver = AccessibleName.on(Ids.named("proposal.driver", new Combo(area, SWT.READ_ONLY)), PBX);
        this.take = Ids.named("proposal.take", new Button(area, SWT.PUSH));
        this.said = Look.as(Look.Role.SUBDUED, Ids.named("proposal.said", new Label(area, SWT.WRAP)));
        take.setText(mnemonics.on(Words.of("Übernehmen", "Take it")));
        take.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take()));
        driver.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> say()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(driver, 10), SWT.DEFAULT).applyTo(driver);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(Look.characters(said, 30), SWT.DEFAULT)
                .applyTo(said);
    }

    void show(Shown now) {
        shown = Optional.of(now);
        List<LocationProposal> fresh = now.learnt().proposals().stream().filter(one -> !one.settings().isEmpty())
                .toList();
        if (!fresh.equals(offered)) {
            Optional<String> kept = chosen().map(LocationProposal::driver).or(() -> used(now));
            offered = fresh;
            driver.setItems(offered.stream().map(LocationProposal::label).toArray(String[]::new));
            driver.select(Math.max(0, kept.map(offered.stream().map(LocationProposal::driver).toList()::indexOf)
                    .orElse(0)));
            driver.getParent().layout(true, true);
        }
        say();
    }

    private void say() {
        Optional<Location> location = shown.map(Shown::location);
        List<Setting> unlike = location.flatMap(here -> chosen().map(one -> one.unlike(here))).orElse(List.of());
        take.setEnabled(!unlike.isEmpty() && shown.filter(Shown::readOnly).isEmpty());
        String words = offered.isEmpty()
                ? Words.of("Keine der Anlagen hier schlägt etwas vor.", "None of the PBXs here proposes anything.")
                : unlike.isEmpty()
                        ? Words.of("Der Standort ist so, wie die Anlage ihn vorschlägt.",
                                "The location is as the PBX proposes it.")
                        : unlike.stream().map(LocationProposal::reason).map(Words::of)
                                .collect(Collectors.joining("\n"));
        if (!said.getText().equals(Words.plain(words))) {
            said.setText(Words.plain(words));
            resized.run();
        }
    }

    private void take() {
        chosen().ifPresent(proposal -> {
            changes.pause();
            changes.change("proposal", edit -> edit.with(proposal::into));
            changes.pause();
        });
    }

    private Optional<LocationProposal> chosen() {
        int place = driver.getSelectionIndex();
        return place >= 0 && place < offered.size() ? Optional.of(offered.get(place)) : Optional.empty();
    }

    private static Optional<String> used(Shown now) {
        return now.now()
                .configuration()
                .groups()
                .values()
                .stream()
                .filter(group -> LocationRules.isAt(group, now.location().id()))
                .map(LineGroup::driver)
                .findFirst();
    }
}
