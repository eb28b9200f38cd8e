// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Gallery.h"

#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/ChoiceButtons.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/fields/TimeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/labels/RecordBanner.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace marac {

static constexpr Column<GalleryRow> columns[] = {
    {"reference", [] { return QStringLiteral("Reference"); }, [](const GalleryRow &r) { return r.reference; }},
    {"received", [] { return QStringLiteral("Received"); },
     [](const GalleryRow &r) { return r.received.toString(QStringLiteral("ddd dd/MM/yyyy")); }, Align::Left,
     [](const GalleryRow &r) { return QVariant(r.received); }},
    {"ticks", [] { return QStringLiteral("Ticks"); }, [](const GalleryRow &r) { return QString::number(r.ticks); },
     Align::Right, [](const GalleryRow &r) { return QVariant(r.ticks); }},
    {"state", [] { return QStringLiteral("State"); }, [](const GalleryRow &r) { return r.state; }, Align::Left, nullptr,
     [](const GalleryRow &r) { return r.tone; }},
    {"agency", [] { return QStringLiteral("Agency"); }, [](const GalleryRow &r) { return r.agency; }},
    {"id", [] { return QStringLiteral("Number"); }, [](const GalleryRow &r) { return QString::number(r.id); },
     Align::Right, nullptr, nullptr, false},
};

QList<GalleryRow> Gallery::rows()
{
    return {{1, QStringLiteral("SHC-2026-0041"), QDate(2026, 9, 3), QStringLiteral("Merseyside Police"), 14,
             Tone::Problem, QStringLiteral("Overdue")},
            {2, QStringLiteral("SHC-2026-0042"), QDate(2026, 9, 7), QStringLiteral("Sefton Children's Social Care"), 9,
             Tone::Good, QStringLiteral("Complete")},
            {3, QStringLiteral("SHC-2026-0043"), QDate(2026, 8, 28), QStringLiteral("Victim Support"), 6, Tone::Warning,
             QStringLiteral("Risk missing")},
            {4, QStringLiteral("SHC-2026-0044"), QDate(2026, 9, 10), QStringLiteral("<b>Housing</b> & repairs"), 11,
             Tone::Info, QStringLiteral("Received")},
            {5, QStringLiteral("SHC-2026-0045"), QDate(2026, 9, 11), QStringLiteral("Mental Health Trust"), 3,
             Tone::Neutral, QStringLiteral("Draft")}};
}

RowsModel<GalleryRow> *Gallery::model(QObject *parent)
{
    return new RowsModel<GalleryRow>(
        columns, [](const GalleryRow &r) { return r.id; }, parent);
}

Gallery::Gallery(QWidget *parent) : QWidget(parent)
{
    auto *header = new PageHeader(QStringLiteral("Referrals"));
    header->setSubtitle(QStringLiteral("5 open, 1 overdue · next meeting Thursday 12 November 2026"));
    header->addButton(QStringLiteral("print"), QStringLiteral("&Print"), QStringLiteral("print"));
    header->addMainButton(QStringLiteral("take"), QStringLiteral("&Take a referral"), QStringLiteral("add"));
    auto *table = new RecordTable(QStringLiteral("referrals"), QStringLiteral("Referrals"));
    auto *rowsModel = model(this);
    rowsModel->setRows(rows());
    table->setModel(rowsModel);
    table->setEmptyState(new EmptyState(QStringLiteral("referrals"), QStringLiteral("No referrals yet"),
                                        QStringLiteral("Referrals you take will stand here, the oldest first."),
                                        QStringLiteral("Take the first referral")));
    auto *page = new ListDetail(QStringLiteral("referrals"), header, table);
    page->showRecord(2, makeForm());

    auto *messages = new MessageBar;
    messages->add(Tone::Problem,
                  QStringLiteral("The agenda was not printed: the printer did not answer. Nothing was changed. Choose "
                                 "another printer or save it as PDF."));
    messages->add(Tone::Good, QStringLiteral("Saved SHC-2026-0042."));

    auto *column = new QVBoxLayout(this);
    column->addWidget(messages);
    column->addWidget(new Banner(
        Tone::Warning, QStringLiteral("The papers of this meeting are closed until 3 more people have signed.")));
    column->addWidget(page, 1);
}

QWidget *Gallery::makeForm()
{
    const QDate today(2026, 9, 3);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    auto *banner = new RecordBanner;
    banner->setRecord(QStringLiteral("A. K."), QStringLiteral("SHC-2026-0042 · referred 07/09/2026 by Victim Support"));
    banner->addPill(Tone::Problem, QStringLiteral("Protected address"), QStringLiteral("lock"));
    banner->addPill(Tone::Info, QStringLiteral("Repeat"));
    column->addWidget(banner);

    auto *form = new Form(holder);
    form->addSection(QStringLiteral("What happened"), QStringLiteral("In the words of the person, as far as you can."));
    auto *day = new DateEdit(QStringLiteral("happenedOn"), today);
    auto *time = new TimeEdit(QStringLiteral("happenedAt"));
    form->addRow({new FormField(QStringLiteral("&Date"), day,
                                {.hint = QStringLiteral("3/9/26, today, -2w"), .fillsWidth = false}),
                  new FormField(QStringLiteral("T&ime"), time,
                                {.hint = QStringLiteral("14:30 or 2.30pm"), .isOptional = true, .fillsWidth = false})});
    day->setDate(today);
    auto *agency =
        form->add(QStringLiteral("&Agency the information comes from"), new Choice(QStringLiteral("sourceAgency")));
    agency->addCode(QStringLiteral("POL"), QStringLiteral("Merseyside Police"));
    form->add(QStringLiteral("&What was said and done"), new NarrativeEdit(QStringLiteral("account")));
    form->add(QStringLiteral("&Seen by"), new LineEdit(QStringLiteral("seenBy")), {.isOptional = true});
    auto *strands = form->add(QStringLiteral("Strands"), new CheckList(QStringLiteral("strands"), 2),
                              {.hint = QStringLiteral("All that the person or anyone else perceives.")});
    strands->addCode(QStringLiteral("race"), QStringLiteral("&Race or ethnicity"))->setChecked(true);
    strands->addCode(QStringLiteral("religion"), QStringLiteral("Re&ligion or belief"));
    strands->addCode(QStringLiteral("orientation"), QStringLiteral("Sexual &orientation"));
    auto *answer =
        form->add(QStringLiteral("1. Is the person frightened?"), ChoiceButtons::answers(QStringLiteral("item1")));
    answer->setCode(QStringLiteral("yes"));
    form->add(QStringLiteral("Pass&phrase"), new PassphraseEdit(QStringLiteral("passphrase")));
    form->addMainButton(QStringLiteral("save"), QStringLiteral("Add to 12 &November meeting"));
    form->addButton(QStringLiteral("cancel"), QStringLiteral("&Cancel"));
    form->showProblem({Problem::Kind::Invalid,
                       {},
                       {{QStringLiteral("sourceAgency"), QStringLiteral("Choose the agency this came from.")},
                        {QStringLiteral("account"), QStringLiteral("Say what happened, in a sentence or more.")}}});
    column->addWidget(form, 1);
    return holder;
}

} // namespace marac
