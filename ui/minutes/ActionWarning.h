// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"

#include <QWidget>

namespace marac {

class Banner;

/// Warns under an action while it is typed, in one line or in fields, that the like was tried before or is set already. In sight
/// only while it has something to say; it never refuses.
class ActionWarning final : public QWidget
{
    Q_OBJECT

public:
    ActionWarning(const MinutesFile &file, const Hearing &hearing, QWidget *parent = nullptr);

    /// What is typed by now, for which agency, and which action that changes, if any: it is not like itself.
    void read(const QString &text, AgencyId owner, ActionId changes = {});
    /// What it says just now; empty for nothing.
    QString words() const { return m_words; }

private:
    QList<EarlierAction> m_earlier;
    QList<Action> m_agreed; ///< so far, for the same case
    Banner *m_banner;
    QString m_words;
};

} // namespace marac
