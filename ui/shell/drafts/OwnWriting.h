// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/writing/WritingAid.h"

#include <memory>
#include <optional>

namespace marac {

class Drafts;
class Register;

/// The partnership's phrases, and this computer's dictionary with the person's own words, which are kept among their drafts in
/// the register; of somebody who keeps no drafts they last until the register is locked.
class OwnWriting final : public WritingAid
{
    Q_OBJECT

public:
    /// Both outlive the fields under `parent`.
    OwnWriting(Register &reg, Drafts &drafts, QWidget *parent);
    ~OwnWriting() override;

    QList<StockPhrase> phrases() const override;
    const Spelling *spelling() override;
    QStringList ownWords() const override { return m_words; }
    void setOwnWords(const QStringList &words) override;

private:
    Register &m_reg;
    Drafts &m_drafts;
    QStringList m_words;
    std::optional<std::unique_ptr<Spelling>> m_spelling; ///< not looked for yet, or what was found
};

} // namespace marac
