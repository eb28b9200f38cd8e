// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/NotesPanel.h"

#include "core/actions/minutes/DecideMinutes.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace marac {

using namespace Qt::StringLiterals;

NotesPanel::NotesPanel(PageContext &context, const MinutesFile &file, bool editable, QWidget *parent)
    : QWidget(parent), m_context(context), m_meeting(file.meeting.meeting.id)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sheet = new FactSheet(this);
    sheet->addHeading(tr("Any other business"));
    if (!editable)
        sheet->addText(file.minutes.notes.isEmpty() ? tr("None.") : file.minutes.notes); // never written to once locked
    column->addWidget(sheet);
    if (editable)
        addForm(file.minutes);
}

void NotesPanel::addForm(const Minutes &minutes)
{
    auto *form = new Form(this);
    form->setObjectName(u"notesForm"_s);
    auto *notes = new NarrativeEdit(u"notes"_s);
    notes->setVisibleLines(3);
    notes->setPlainText(minutes.notes);
    form->add(tr("Other &business: what belongs to no case"), notes,
              {.hint = tr("One matter to a line. No names of victims here."), .isOptional = true});
    QPushButton *keep = form->addMainButton(u"keepNotes"_s, tr("Keep the other business"));
    auto *draft = new DraftedForm(m_context, form, {u"minutes/notesForm"_s, QString::number(m_meeting.value())});
    const auto version = std::make_shared<qint64>(minutes.version);
    draft->setReadAgain([this, notes, version]() -> Result<> {
        const Result<MinutesFile> now = consultMinutes(m_context.reg(), m_meeting);
        if (!now)
            return Failure(now.error());
        notes->setPlainText(now->minutes.notes);
        *version = now->minutes.version;
        return {};
    });
    connect(keep, &QPushButton::clicked, this, [this, form, notes, draft, version] {
        form->clearProblems();
        if (!form->check())
            return;
        const Result<> kept = keepMinutesNotes(m_context.reg(), m_meeting, *version, notes->kept());
        if (!kept) {
            form->showProblem(kept.error());
            return;
        }
        draft->done();
        m_context.prompts().saved(tr("The other business is in the minutes."));
        Q_EMIT changed();
    });
    layout()->addWidget(form);
}

} // namespace marac
