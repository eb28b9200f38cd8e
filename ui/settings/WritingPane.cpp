// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WritingPane.h"

#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/writing/NarrativeEdit.h"
#include "ui/widgets/writing/Spelling.h"
#include "ui/widgets/writing/WritingAid.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

WritingPane::WritingPane(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->setSpacing(3 * theme::grid);
    column->addWidget(makePhrases());
    column->addWidget(makeWords());
    column->addStretch(1);
    m_phrases = stockPhrases(context.reg()).value_or(QList<StockPhrase>());
    for (const StockPhrase &phrase : std::as_const(m_phrases))
        m_which->addCode(phrase.name, phrase.name);
    m_draft = new DraftedForm(context, m_phraseForm, {u"settings/phrase"_s, {}});
}

Form *WritingPane::makePhrases()
{
    m_phraseForm = new Form(this);
    m_phraseForm->addSection(
        tr("Phrases"),
        tr("What is written again and again. In a narrative field Ctrl+Space puts one in. Keep names and "
           "what is known of somebody out of them."));
    m_which = m_phraseForm->add(tr("&Which phrase"), new Choice(u"phrase"_s), {.fillsWidth = false});
    m_which->setItemText(0, tr("A new one"));
    m_name = m_phraseForm->add(tr("N&ame"), new LineEdit(u"phraseName"_s), {.fillsWidth = false});
    m_name->setWidthInChars(40);
    m_text = m_phraseForm->add(tr("Te&xt"), new NarrativeEdit(u"phraseText"_s));
    connect(m_which, &Choice::chosen, this, &WritingPane::showPhrase);
    connect(m_phraseForm->addMainButton(u"keepPhrase"_s, tr("&Keep the phrase")), &QPushButton::clicked, this,
            &WritingPane::keepPhrase);
    m_remove = m_phraseForm->addButton(u"removePhrase"_s, tr("Re&move it"));
    m_remove->hide();
    connect(m_remove, &QPushButton::clicked, this, &WritingPane::askToRemove);
    return m_phraseForm;
}

Form *WritingPane::makeWords()
{
    m_wordForm = new Form(this);
    m_wordForm->addSection(tr("Spelling"));
    m_dictionary = new TextLabel({}, TextSize::Body, TextLabel::Ink::Muted, m_wordForm);
    m_wordForm->addWidget(m_dictionary);
    m_words = m_wordForm->add(
        tr("Your &own words"), new NarrativeEdit(u"ownWords"_s),
        {.hint = tr("One to a line. They are kept in the register, for you alone."), .isOptional = true});
    m_words->setHoldsNames();
    connect(m_wordForm->addMainButton(u"keepWords"_s, tr("Keep the wor&ds")), &QPushButton::clicked, this,
            &WritingPane::keepWords);
    return m_wordForm;
}

void WritingPane::refresh()
{
    WritingAid *aid = WritingAid::of(this);
    m_dictionary->setShown(
        aid && aid->spelling() ? tr(
            "Narrative fields are checked against the British English dictionary of this computer, and nothing leaves "
            "it. F7 goes to the next word that is marked and offers others.")
                               : tr("Spelling is not checked: this computer has no British English dictionary. On "
                                    "Debian it is the package "
                                    "hunspell-en-gb."));
    m_wordForm->field(u"ownWords"_s)->setEnabled(aid != nullptr);
    if (aid && !m_words->hasFocus())
        m_words->setPlainText(aid->ownWords().join(u'\n'));
}

void WritingPane::showPhrase()
{
    const QString name = m_which->code();
    const auto chosen = std::find_if(m_phrases.begin(), m_phrases.end(),
                                     [&name](const StockPhrase &phrase) { return phrase.name == name; });
    const bool isKept = chosen != m_phrases.end();
    m_name->setText(isKept ? chosen->name : QString());
    m_text->setPlainText(isKept ? chosen->text : QString());
    m_remove->setVisible(isKept);
    if (m_draft)
        m_draft->setOnFile();
}

void WritingPane::keepPhrase()
{
    m_phraseForm->clearProblems();
    if (!m_phraseForm->check())
        return;
    const StockPhrase phrase{m_name->kept(), m_text->kept()};
    if (const Result<> done = keepStockPhrase(m_context.reg(), m_which->code(), phrase); !done) {
        m_phraseForm->showProblem(done.error());
        return;
    }
    readPhrases();
    m_context.prompts().saved(tr("The phrase is kept."));
}

void WritingPane::askToRemove()
{
    m_context.prompts().confirm(
        this,
        {tr("Remove this phrase?"), tr("What was written with it stays as it is."), tr("Remove the &phrase"), true},
        [this] {
            const Result<> done = removeStockPhrase(m_context.reg(), m_which->code());
            if (!done) {
                m_phraseForm->showProblem(done.error());
                return;
            }
            readPhrases();
            m_context.prompts().saved(tr("The phrase is removed."));
        });
}

/// What comes next is a new one.
void WritingPane::readPhrases()
{
    m_phrases = stockPhrases(m_context.reg()).value_or(QList<StockPhrase>());
    {
        const QSignalBlocker quiet(m_which);
        m_which->removeCodes();
        for (const StockPhrase &phrase : std::as_const(m_phrases))
            m_which->addCode(phrase.name, phrase.name);
        m_which->setCode({});
    }
    showPhrase();
    m_draft->done();
    m_which->setFocus(Qt::OtherFocusReason);
}

void WritingPane::keepWords()
{
    WritingAid *aid = WritingAid::of(this);
    if (!aid)
        return;
    QStringList words;
    for (const QString &word : m_words->typed().split(u'\n')) {
        if (const QString kept = text::kept(word); !kept.isEmpty())
            words += kept;
    }
    aid->setOwnWords(words);
    m_words->setPlainText(aid->ownWords().join(u'\n'));
    m_context.prompts().saved(tr("Your own words are kept."));
}

} // namespace marac
