// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/DraftTable.h"

#include <QWidget>

#include <optional>

namespace marac {

class Banner;
class Prompts;
class Register;

/// Unfinished forms of the referrals page, of the person at work: keeps them, and offers the newest until it is taken up or dropped.
class DraftBanner final : public QWidget
{
    Q_OBJECT

public:
    static const QString referralForm;
    static const QString riskForm;
    static const QString judgementForm;
    static const QString acceptanceForm;
    static const QString sharingForm;

    DraftBanner(Register &reg, Prompts &prompts, QWidget *parent = nullptr);

    /// False when it could not be kept; that has been told.
    bool keep(const QString &form, const QString &subject, const QByteArray &content);
    void drop(const QString &form, const QString &subject);
    /// Looks for a draft and shows itself when there is one.
    void offer();

Q_SIGNALS:
    void takenUp(const marac::Draft &draft);

private:
    QString wordsFor(const Draft &draft) const;

    Register &m_reg;
    Prompts &m_prompts;
    Banner *m_banner;
    std::optional<Draft> m_offered;
};

} // namespace marac
