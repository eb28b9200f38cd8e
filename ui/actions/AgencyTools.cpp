// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/AgencyTools.h"

#include "ui/actions/SaveActionsTable.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/Page.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace marac {

using namespace Qt::StringLiterals;

AgencyTools::AgencyTools(PageContext &context, RecordTable *list, QWidget *page)
    : QObject(page), m_context(context), m_list(list), m_page(page), m_agency(new Choice(u"whichAgency"_s, false))
{
    m_agency->setAccessibleName(tr("Whose actions are listed, printed and sent"));
    m_agency->addCode(QString(), tr("All agencies"));
    list->addToolWidget(m_agency);
    connect(m_agency, &Choice::chosen, this, &AgencyTools::chosen);
    auto *print = new QPushButton(tr("Action &list…"));
    print->setToolTip(tr("The open actions of the agency chosen, with room for its report"));
    add(Operation::PrintDocuments, u"printActionList"_s, print, &AgencyTools::printList);
    auto *chase = new QPushButton(tr("Letter to chase…"));
    chase->setToolTip(tr("What is due of the agency chosen, to whoever it is time to ask there"));
    add(Operation::PrintDocuments, u"printChaser"_s, chase, &AgencyTools::printChaser);
    auto *save = new QPushButton(tr("Table for the a&gency…"));
    save->setToolTip(
        tr("The open actions of the agency chosen as a file for its spreadsheet, to fill in and send back"));
    add(Operation::ExportDocuments, u"saveActionsTable"_s, save, &AgencyTools::saveTable);
    auto *take = new QPushButton(tr("Take feed&back in…"));
    take->setToolTip(
        tr("The reports of the agency chosen, from the table that it sent back. You see first what each does"));
    add(Operation::KeepActions, u"importFeedback"_s, take, &AgencyTools::chooseFeedback);
}

void AgencyTools::add(Operation needs, const QString &name, QPushButton *button, void (AgencyTools::*pressed)())
{
    if (!m_context.reg().may(needs)) {
        delete button;
        return;
    }
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, pressed);
    m_list->addToolWidget(button);
}

AgencyId AgencyTools::agency() const
{
    return m_agency->record<AgencyId>();
}

void AgencyTools::offer(const QList<ActionOwner> &owners)
{
    const QSignalBlocker quiet(m_agency);
    const QString before = m_agency->code();
    m_agency->removeCodes();
    m_agency->addCode(QString(), tr("All agencies"));
    for (const ActionOwner &owner : owners)
        m_agency->addRecord(owner.id, owner.code);
    m_agency->setCode(before);
}

void AgencyTools::printList()
{
    orderPaper(m_page, m_context, {.kind = documents::DocumentKind::Actions, .recipient = agency()},
               agency().isValid() ? QStringList{m_agency->currentText()} : QStringList());
}

void AgencyTools::printChaser()
{
    if (const AgencyId whose = demandAgency(tr("a letter goes to one agency alone.")); whose.isValid())
        orderPaper(m_page, m_context, {.kind = documents::DocumentKind::Chaser, .recipient = whose},
                   {m_agency->currentText()});
}

/// The agency chosen above the list; invalid, and said so, when none is.
AgencyId AgencyTools::demandAgency(const QString &why)
{
    if (!agency().isValid()) {
        m_context.prompts().warn(tr("Choose the agency above the list first: %1").arg(why));
        m_agency->setFocus(Qt::OtherFocusReason);
    }
    return agency();
}

void AgencyTools::saveTable()
{
    if (const AgencyId whose = demandAgency(tr("a table is of one agency alone.")); whose.isValid())
        saveActionsTable(m_page, m_context, whose, m_agency->currentText());
}

void AgencyTools::chooseFeedback()
{
    const AgencyId whose = demandAgency(tr("a table is of one agency alone."));
    if (!whose.isValid())
        return;
    m_context.prompts().chooseFileToOpen(m_page,
                                         {tr("Take an agency’s feedback in"), {}, tr("Comma-separated values (*.csv)")},
                                         [this, whose, code = m_agency->currentText()](const QString &path) {
                                             Q_EMIT feedbackChosen(whose, code, path);
                                         });
}

} // namespace marac
