// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

#include <QFrame>

namespace marac {

class FlowLayout;
class TextLabel;

/// Who or what is open: name or initials, reference, and the alerts that must always be in sight (protected address,
/// repeat, hold).
class RecordBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit RecordBanner(QWidget *parent = nullptr);

    void setRecord(const QString &title, const QString &reference);
    void addPill(Tone tone, const QString &word, const QString &icon = {});
    void clearPills();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_reference;
    FlowLayout *m_pills;
};

} // namespace marac
