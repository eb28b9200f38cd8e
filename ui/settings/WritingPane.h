// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/StockPhrases.h"
#include "ui/shell/Page.h"

class QPushButton;

namespace marac {

class Choice;
class DraftedForm;
class Form;
class LineEdit;
class NarrativeEdit;
class TextLabel;

/// What helps in narrative fields: the partnership's phrases, added, changed and removed here, and the person's own words,
/// which the dictionary takes for right.
class WritingPane final : public QWidget
{
    Q_OBJECT

public:
    explicit WritingPane(PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    Form *makePhrases();
    Form *makeWords();
    void showPhrase();
    void readPhrases();
    void keepPhrase();
    void askToRemove();
    void keepWords();

    PageContext &m_context;
    QList<StockPhrase> m_phrases;
    Form *m_phraseForm = nullptr;
    Choice *m_which = nullptr;
    LineEdit *m_name = nullptr;
    NarrativeEdit *m_text = nullptr;
    QPushButton *m_remove = nullptr;
    DraftedForm *m_draft = nullptr;
    Form *m_wordForm = nullptr;
    TextLabel *m_dictionary = nullptr;
    NarrativeEdit *m_words = nullptr;
};

} // namespace marac
