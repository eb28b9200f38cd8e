// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/ConflictPanel.h"

#include "core/base/Text.h"
#include "ui/widgets/fields/ChoiceButtons.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/forms/ReadingOrder.h"
#include "ui/widgets/labels/Banner.h"

#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

const QString ConflictPanel::prefix = u"changed."_s;
static const QString mineCode = u"mine"_s;
static const QString theirsCode = u"theirs"_s;

ConflictPanel::ConflictPanel(Form *form, ReadAgain readAgain)
    : QWidget(form), m_form(form), m_readAgain(std::move(readAgain)), m_onFile(statesOf(form)),
      m_banner(new Banner(Tone::Warning, {}, this)), m_column(new QVBoxLayout(this))
{
    setObjectName(u"changedMeanwhile"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * theme::grid);
    m_column->addWidget(m_banner);
    form->addNotice(this);
    form->setConflictAnswer([this] { return answer(); });
    hide();
}

bool ConflictPanel::answer()
{
    const QJsonObject base = valuesIn(m_onFile);
    const Result<QList<FieldState>> theirs = m_readAgain();
    if (!theirs) {
        m_form->showProblem(
            {theirs.error().kind == Problem::Kind::Conflict ? Problem::Kind::Refused : theirs.error().kind,
             theirs.error().text, theirs.error().fields});
        return true;
    }
    if (!compare(base, *theirs)) {
        m_banner->show(Tone::Warning,
                       tr("This record was changed after you opened it, in nothing that stands otherwise here. Nothing "
                          "is saved yet, and what you typed is kept: save again."));
        open();
    }
    return true;
}

bool ConflictPanel::compare(const QJsonObject &base, const QList<FieldState> &theirs)
{
    close();
    m_onFile = theirs;
    const QList<FieldState> mine = statesOf(m_form);
    const auto isSame = [&base](const QJsonObject &values) {
        const QStringList names = values.keys();
        return std::all_of(names.begin(), names.end(),
                           [&](const QString &name) { return values.value(name) == base.value(name); });
    };
    for (const FieldState &typed : mine) {
        const auto filed =
            std::find_if(theirs.begin(), theirs.end(), [&](const FieldState &one) { return one.name == typed.name; });
        const bool isConcerned =
            filed != theirs.end() && filed->values != typed.values && (base.isEmpty() || !isSame(filed->values));
        if (isConcerned)
            addRow(typed, *filed, !base.isEmpty() && isSame(typed.values));
    }
    if (m_rows.isEmpty())
        return false;
    m_banner->show(
        Tone::Warning,
        tr("This record was changed after you opened it. Nothing is saved yet, and nothing that you typed is "
           "lost: choose for each field what shall stand, then save again."));
    open();
    return true;
}

void ConflictPanel::addRow(const FieldState &mine, const FieldState &theirs, bool isUntouched)
{
    if (!m_choices) {
        m_choices = new Form(this);
        m_column->addWidget(m_choices);
        m_form->adoptForm(m_choices);
    }
    const qsizetype row = m_rows.size();
    m_rows += {mine.name, mine.values, theirs.values};
    const auto said = [](const QString &words) {
        return words.isEmpty() ? tr("nothing", "stands in a field") : text::shown(words);
    };
    auto *choice = new ChoiceButtons(prefix + mine.name);
    choice->addCode(mineCode, tr("Keep mine"), Qt::Key_M);
    choice->addCode(theirsCode, tr("Take theirs"), Qt::Key_T);
    choice->setNeeded(tr("Choose which of the two shall stand."));
    m_choices->add(theirs.label, choice,
                   {.hint = tr("Yours: %1\nNow on file: %2")
                                .arg(said(aroundTheDifference(mine.words, theirs.words)),
                                     said(aroundTheDifference(theirs.words, mine.words)))});
    connect(choice, &ChoiceButtons::chosen, this, [this, row](const QString &code) { choose(row, code); });
    if (isUntouched) {
        choice->setCode(theirsCode);
        choose(row, theirsCode);
    }
}

void ConflictPanel::choose(qsizetype row, const QString &code)
{
    Row &chosen = m_rows[row];
    if (code == mineCode) {
        putValues(m_form, chosen.mine);
        return;
    }
    // What was typed on after the comparison is what "mine" brings back.
    const QJsonObject all = valuesOf(m_form);
    for (auto one = chosen.mine.begin(); one != chosen.mine.end(); ++one) {
        if (all.value(one.key()) != chosen.theirs.value(one.key()))
            one.value() = all.value(one.key());
    }
    putValues(m_form, chosen.theirs);
}

void ConflictPanel::open()
{
    m_form->clearProblems();
    show();
    tabInReadingOrder(m_form);
    QWidget *first = m_choices ? m_choices->findChild<ChoiceButtons *>() : nullptr;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::close()
{
    hide();
    m_rows.clear();
    if (!m_choices)
        return;
    // Out of the form at once, so that its fields are no longer checked.
    m_form->releaseForm(m_choices);
    m_choices->setParent(nullptr);
    m_choices->deleteLater();
    m_choices = nullptr;
}

} // namespace marac
