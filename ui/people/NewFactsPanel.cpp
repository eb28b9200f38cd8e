// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/NewFactsPanel.h"

#include "core/people/facts/FactWords.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/forms/FormField.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace marac {

NewFactsPanel::NewFactsPanel(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void NewFactsPanel::clear()
{
    hide();
    delete findChild<FormField *>();
    m_list = nullptr;
}

static QString wordsOf(const NewFact &fact)
{
    const QString label = factLabel(fact.field == QStringLiteral("address") ? QStringLiteral("addressId") : fact.field);
    const QString words = fact.onFile.isEmpty()
        ? NewFactsPanel::tr("%1: %2", "a field and what was typed").arg(label, fact.typed)
        : NewFactsPanel::tr("%1: %2 (on file: %3)").arg(label, fact.typed, fact.onFile);
    return QString(words).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void NewFactsPanel::offer(const PersonFile &known, const PersonEntry &typed)
{
    clear();
    const QList<NewFact> facts = newFacts(known, typed);
    if (facts.isEmpty())
        return;
    m_known = known;
    m_typed = typed;
    m_list = new CheckList(m_name);
    QStringList kept;
    for (const NewFact &fact : facts) {
        m_list->addCode(fact.field, wordsOf(fact));
        if (!fact.isDoubtful)
            kept += fact.field;
    }
    m_list->setCodes(kept);
    connect(m_list, &CheckList::edited, this, &NewFactsPanel::edited);
    layout()->addWidget(new FormField(
        tr("Keep what you typed"), m_list,
        {.hint = tr("It comes from the agency that refers; what is on file stays there with its own.")}, this));
    show();
}

std::optional<PersonEntry> NewFactsPanel::entry() const
{
    if (!m_list || m_list->codes().isEmpty())
        return std::nullopt;
    return withFacts(m_known, m_typed, m_list->codes());
}

} // namespace marac
