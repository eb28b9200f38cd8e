// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts/OwnWriting.h"

#include "core/register/Register.h"
#include "ui/shell/drafts/Drafts.h"
#include "ui/widgets/writing/Spelling.h"

#include <QWidget>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static DraftKey wordsKey()
{
    return {Drafts::own + u"words"_s, {}};
}

OwnWriting::OwnWriting(Register &reg, Drafts &drafts, QWidget *parent)
    : WritingAid(parent), m_reg(reg), m_drafts(drafts)
{
    Spelling::prepare(); // the first narrative in sight would wait for it
    if (const std::optional<Draft> kept = drafts.find(wordsKey()))
        m_words = QString::fromUtf8(kept->content).split(u'\n', Qt::SkipEmptyParts);
}

OwnWriting::~OwnWriting() = default;

QList<StockPhrase> OwnWriting::phrases() const
{
    return stockPhrases(m_reg).value_or(QList<StockPhrase>());
}

const Spelling *OwnWriting::spelling()
{
    if (!m_spelling) {
        m_spelling = Spelling::british();
        if (*m_spelling)
            (*m_spelling)->setOwnWords(m_words);
    }
    return m_spelling->get();
}

void OwnWriting::setOwnWords(const QStringList &words)
{
    m_words = words;
    m_words.removeDuplicates();
    std::sort(m_words.begin(), m_words.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    if (m_spelling && *m_spelling)
        (*m_spelling)->setOwnWords(m_words);
    if (m_drafts.mayKeep())
        m_drafts.keep(wordsKey(), m_words.join(u'\n').toUtf8());
    Q_EMIT learnt();
}

} // namespace marac
